using System.Net;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;
using Position = Lykta.Kernel.Position;

namespace Lykta.IntegrationTests.Modules.SafetyAnalyses;

/// <summary>An analysis of a place: its parts gathered, summed up, settled with the figures of the day, and on paper.</summary>
public sealed class SafetyAnalysisTests
{
    [Theory, BothDatabases]
    public async Task Analysis_GathersItsParts_IsRefusedWithoutInspection_AndKeepsItsFiguresWhenSettled(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        using var reader = await town.PersonAsync(Role.DecisionMaker);
        var place = (await town.SaveAsync(db =>
        {
            var (lat, lon) = TestMunicipality.In(0);
            var made = new Place(town.Code, Id<Place>.New(town.Change.At), "Stortorget", null, Position.FromWgs84(lat, lon), "C1");
            db.Add(made);
            return Task.FromResult(made.Id);
        })).Value;
        await ReportAsync(coordinator, place, "2026-11-10");
        (await reader.GetAsync("trygghetsanalyser/ny")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await RefusedAsync(coordinator.SubmitAsync($"trygghetsanalyser/ny?plats={place}", "main form", ("from", "2020-01-01")), "högst fem år");
        var id = await SeededAnalyses.BeginAsync(participant, place);
        await DoneAsync(SeededAnalyses.InterviewAsync(participant, id));
        await DoneAsync(SeededAnalyses.FlowAsync(coordinator, id));
        await RefusedAsync(coordinator.SubmitAsync($"trygghetsanalyser/{id}/flode", "main form", ("where", "Torget"), ("on", "2026-11-12"), ("at", "17:30"), ("minutes", "0"), ("people", "4")), "Skriv hur många minuter");
        await RefusedAsync(coordinator.SubmitAsync($"trygghetsanalyser/{id}/intervju", "main form", ("who", "Bovärd"), ("on", "2026-11-12"), ("words", "")), "Skriv något först.");
        await DoneAsync(coordinator.SubmitAsync($"platsakter/{place}/enkat", "main form", ("method", "Frågat på plats"), ("on", "2026-10-05"), ("asked", "60"), ("safe", "21")));
        await RefusedAsync(coordinator.SubmitAsync($"trygghetsanalyser/{id}", Settle), "Välj en fastställd trygghetsbesiktning");

        var inspection = await SeededInspections.BeginAsync(coordinator, place, "2026-11-02");
        await DoneAsync(SeededInspections.JudgeAsync(coordinator, inspection, "First", ("belysning-1", 4), ("belysning-2", 15)));
        await DoneAsync(coordinator.SubmitAsync($"besiktningar/{inspection}", "main form"));
        await DoneAsync(coordinator.SubmitAsync($"trygghetsanalyser/{id}/skriv", "main form", ("besiktning", inspection.ToString())));
        await DoneAsync(coordinator.SubmitAsync($"trygghetsanalyser/{id}", Settle));
        await ReportAsync(coordinator, place, "2026-11-11");

        var shown = (await reader.PageAsync($"trygghetsanalyser/{id}")).QuerySelector("main")!.TextContent;
        string[] says =
        [
            "1 rapporter på platsen från 2025-11-24 till 2026-11-23.", "Mörkt och tomt på kvällen.", "Butiksföreståndare, 2026-11-10: Kunderna går hem före mörkret.",
            "Gångtunneln, mot centrum", "123", "2026-10-05: 35 % av 60 känner sig trygga.", "1 gröna, 0 gula och 1 röda av 2 bedömda faktorer.",
        ];
        foreach (var said in says)
        {
            shown.ShouldContain(said);
        }

        await RefusedAsync(SeededAnalyses.InterviewAsync(coordinator, id), "Trygghetsanalysen är fastställd och kan inte ändras.");
        foreach (var text in (string[])[await Paper.OfPdfAsync(await reader.BytesAsync($"trygghetsanalyser/{id}/pdf")), Paper.OfWord(await reader.BytesAsync($"trygghetsanalyser/{id}/docx"))])
        {
            foreach (var said in says)
            {
                Paper.Flat(text).ShouldContain(Paper.Flat(said));
            }
        }

        var audit = await town.AuditAsync();
        foreach (var fact in (string[])["safety-analysis-written", "key-interview-noted", "flow-counted", "safety-analysis-settled"])
        {
            audit.ShouldContain(fact);
        }
    }

    [Theory, BothDatabases]
    public async Task WhatWasWrong_IsRemoved_WhileTheAnalysisIsUnderWay(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        await town.SaveAsync(db =>
        {
            db.Add(new Place(town.Code, Id<Place>.New(town.Change.At), "Stortorget", null, Position.FromWgs84(59.6, 15.6), null));
            return Task.FromResult(0);
        });
        var values = new Dictionary<string, string>();
        await SeededAnalyses.FillAsync(coordinator, values);
        var page = values["trygghetsanalyser/{id:guid}"];
        foreach (var action in (await coordinator.PageAsync(page)).QuerySelectorAll("#ratta form").Select(f => f.GetAttribute("action")!).ToList())
        {
            await coordinator.SubmitAsync(page, $"#ratta form[action='{action}']");
        }

        (await town.ReadAsync(async db => await db.Set<KeyInterview>().CountAsync() + await db.Set<FlowCount>().CountAsync())).ShouldBe(0);
        (await town.AuditAsync()).ShouldContain("safety-analysis-row-removed");
    }

    private const string Settle = "main form:has([name='_handler'][value='faststall'])";

    private static async Task ReportAsync(TestPerson by, Guid place, string day)
    {
        var report = AReport.On(day).With("position", null).With("placeId", place);
        await by.PostJsonAsync("/api/v1/reports", report.Body());
        await by.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
    }
}
