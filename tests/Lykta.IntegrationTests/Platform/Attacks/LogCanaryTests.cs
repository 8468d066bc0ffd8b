using System.Collections.Concurrent;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Platform.Web;
using Lykta.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Lykta.IntegrationTests.Platform.Attacks;

/// <summary>What people send never reaches the log: not when all goes well, and not when the database breaks in the middle of it.</summary>
public sealed class LogCanaryTests
{
    private const string Words = "Kanarina Kanariefågel kanarie@example.se";
    private const string Browser = "KanarieBrowser/9";
    private const string Address = "203.0.113.77";

    [Theory, BothDatabases]
    public async Task WhatPeopleSend_ThroughEveryDoorThatTakesText_IsNotInTheLog(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await SeededTown.NewAsync(host);
        using var log = new Kept();
        host.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        town.Swede.Client.DefaultRequestHeaders.UserAgent.ParseAdd(Browser);
        town.Swede.Client.DefaultRequestHeaders.Add("X-Forwarded-For", Address);
        var every = new EveryField(town, Words);
        (await every.SendRequestsAsync()).ShouldBeGreaterThan(60);
        await WrongSecretsAsync(town);
        (await every.SendFormsAsync()).ShouldBeGreaterThan(40);

        // The reports' table is gone: what was to be written in it is in the failed statement.
        var table = await town.Municipality.ReadAsync(db => Task.FromResult(db.Model.FindEntityType(typeof(Lykta.Modules.Reports.Domain.Report))!));
        var name = database == TestDatabase.Sqlite ? $"\"{table.GetTableName()}\"" : $"\"{table.GetSchema()}\".\"{table.GetTableName()}\"";
        await host.BreakInAsync($"ALTER TABLE {name} RENAME TO borta");
        using var failed = await town.Swede.Client.PostAsync(new Uri("/api/v1/reports", UriKind.Relative), System.Net.Http.Json.JsonContent.Create(AReport.On("2026-11-18").Saying("kanariefågel sjunger").Body()));
        ((int)failed.StatusCode).ShouldBe(500);

        log.Lines.ShouldContain(l => l.Contains("Fault", StringComparison.Ordinal), "the log itself must be heard");
        foreach (var canary in (string[])["Kanari", "kanarie", Address, town.Swede.Token!, town.Swede.EMail])
        {
            log.Lines.Where(l => l.Contains(canary, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(canary);
        }
    }

    /// <summary>A line break in what is logged cannot begin a line of its own.</summary>
    [Fact]
    public void JsonLog_IsOneLineAnEvent_InUtc()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.AddLogs(asJson: true);
        using var app = (IDisposable)builder.Build();
        var services = ((WebApplication)app).Services;
        services.GetServices<ILoggerProvider>().ShouldHaveSingleItem().ShouldBeOfType<ConsoleLoggerProvider>();
        using var output = new StringWriter();
        services.GetServices<ConsoleFormatter>().Single(f => f.Name == ConsoleFormatterNames.Json).Write(
            new LogEntry<string>(LogLevel.Warning, "Lykta", new EventId(1), "en\n{\"LogLevel\":\"Information\"}", new InvalidOperationException("två\nrader"), (state, _) => state), null, output);
        var line = output.ToString().TrimEnd('\n').ShouldNotContainLineBreak();
        JsonDocument.Parse(line).RootElement.GetProperty("Timestamp").GetString()!.ShouldEndWith("Z");
    }

    private static async Task WrongSecretsAsync(SeededTown town)
    {
        foreach (var path in (string[])["/las/kanarie", "/koppla/kanarie", "/engangslank/kanarie", "/nollrapport/kanarie", "/kanarie", "/api/v1/kanarie"])
        {
            using var answer = await town.Swede.Client.GetAsync(new Uri(path, UriKind.Relative));
        }

        using var stranger = TestPerson.Stranger(town.Municipality);
        stranger.Client.DefaultRequestHeaders.Authorization = new("Bearer", "lykta_kanarie");
        using var refused = await stranger.GetAsync("/api/v1/reports");
    }

    private sealed class Kept : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}

internal static class OneLine
{
    public static string ShouldNotContainLineBreak(this string text)
    {
        text.ShouldNotContain("\n");
        return text;
    }
}
