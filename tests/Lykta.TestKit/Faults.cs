using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Lykta.TestKit;

/// <summary>Keeps what the product logs as an error, so that a failing test can say it.</summary>
internal sealed class Faults : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lines.Enqueue($"{formatter(state, exception)} {exception}");
        while (lines.Count > 50)
        {
            lines.TryDequeue(out _);
        }
    }

    public void Dispose()
    {
    }

    public override string ToString() => string.Join(Environment.NewLine, lines);
}
