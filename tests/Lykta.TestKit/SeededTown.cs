using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Meetings.PlanSeries;
using Lykta.Modules.Meetings.ReadLinks;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.CreateUser;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.SendLink;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.ReporterLinks.CreateLinks;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.EditReport;
using Lykta.Modules.Reports.ImportReports;
using Lykta.Modules.Reports.SubmitNilReport;
using Lykta.Modules.Retention.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit.Checkpoints;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Position = Lykta.Kernel.Position;

namespace Lykta.TestKit;

/// <summary>A small municipality in which every page has something to show, and the address of each.</summary>
internal sealed partial class SeededTown
{
    /// <summary>Shares everything with the municipality's own organisation and nothing but counts with any other.</summary>
    public const string HousingCompany = "Lyktan Fastigheter";

    /// <summary>Of somebody who lives under protected identity, has done a little of everything and is nobody's to see.</summary>
    public const string HiddenName = "Dolda Doldsdotter";

    private const string Adopted = "2026-W46";
    private const string Draft = "2026-W47";

    private readonly Dictionary<string, string> values = [];

    private SeededTown(TestMunicipality municipality, TestPerson swede, TestPerson briton) => (Municipality, Swede, Briton) = (municipality, swede, briton);

    public TestMunicipality Municipality { get; }

    /// <summary>Holds every role that has pages, and reads Swedish.</summary>
    public TestPerson Swede { get; }

    public TestPerson Briton { get; }

    /// <summary>The address of <see cref="HiddenName"/>.</summary>
    public string HiddenAddress { get; private set; } = string.Empty;

    public static async Task<SeededTown> NewAsync(LyktaHost host)
    {
        var municipality = await TestMunicipality.NewAsync(host);
        await municipality.AreasAsync("C1", "C2", "C3");
        var housing = await municipality.OrganisationAsync(HousingCompany);
        await municipality.OrganisationAsync("Vaktbolaget", OrganisationKind.SecurityCompany);
        var unit = await municipality.UnitAsync(HousingCompany);
        var town = new SeededTown(municipality, await municipality.PersonAsync(Role.Coordinator), await municipality.PersonAsync(Role.Coordinator));
        await town.DivisionsAsync();
        await town.PlaceAsync(housing);
        var membership = await town.EveryRoleAsync(town.Swede);
        await town.EveryRoleAsync(town.Briton, "en");
        await town.OrganisationsAsync(housing, unit);
        await town.Swede.SubmitAsync("installningar", "main form");
        await town.ReportsAsync();
        await town.HousingReportAsync();
        await town.PicturesAsync();
        await town.LinksAsync(unit, membership);
        await town.SeriesAndImportAsync();
        await town.MeasuresAsync();
        await town.ProblemsAsync();
        await town.EffectAsync();
        await SeededAgreements.FillAsync(town.Swede, town.values);
        await SeededRegulated.FillAsync(town.Swede, town.values);
        await town.PlansAsync();
        await SeededGrants.FillAsync(town.Swede, town.values);
        await SeededPlaceFiles.FillAsync(town.Swede, town.values);
        await SeededInspections.FillAsync(town.Swede, town.values);
        await SeededAnalyses.FillAsync(town.Swede, town.values);
        await SeededProgrammes.FillAsync(town.Swede, town.values);
        await town.OwnMethodAsync();
        await town.DisclosureAsync();
        await town.DisposalAsync(await town.ProtectedAsync(membership));
        return town;
    }

    /// <summary>The address of a page, its holes filled; null where a hole has no value.</summary>
    public string? Address(string pattern, string language)
    {
        var filled = Fill(pattern, language);
        return filled.Contains('{', StringComparison.Ordinal) ? null : "/" + filled + (pattern.EndsWith("/jamfor", StringComparison.Ordinal) ? $"?a={Adopted}&b={Draft}" : null);
    }

    /// <summary>The address with those holes filled that the town has something for.</summary>
    public string Fill(string pattern, string language = "sv")
    {
        var filled = values.Where(v => pattern.Contains(v.Key, StringComparison.Ordinal)).OrderByDescending(v => v.Key.Length)
            .Aggregate(pattern.TrimStart('/'), (path, value) => path.Replace(value.Key, value.Value, StringComparison.Ordinal));
        return filled.Replace("{municipality}", Municipality.Code.ToString(), StringComparison.Ordinal)
            .Replace("{period}", pattern.EndsWith("/ny-version", StringComparison.Ordinal) ? Adopted : Draft, StringComparison.Ordinal)
            .Replace("{report:guid}", values[language == "en" ? "report-en" : "report-sv"], StringComparison.Ordinal);
    }

    /// <summary>A second division, which is not counted on.</summary>
    private async Task DivisionsAsync()
    {
        var working = await Municipality.ReadAsync(db => db.Set<Division>().Select(d => d.Id).SingleAsync());
        var blocks = Id<Division>.New(Municipality.Change.At);
        await Municipality.SaveAsync(db =>
        {
            db.Add(new Division(Municipality.Code, blocks, "Kvarter", isWorking: false));
            return Task.FromResult(0);
        });
        values["omraden/{id:guid}"] = $"omraden/{blocks}";
        values["{other:guid}"] = working.ToString();
    }

    private async Task PlaceAsync(Id<Organisation> owner)
    {
        var (lat, lon) = TestMunicipality.In(0);
        await Municipality.SaveAsync(db =>
        {
            db.Add(new Place(Municipality.Code, Id<Place>.New(Municipality.Change.At), "Stortorget", "Storgatan 1", Position.FromWgs84(lat, lon), "C1", owner));
            return Task.FromResult(0);
        });
    }

    private async Task<Id<Membership>> EveryRoleAsync(TestPerson person, string language = "sv")
    {
        Id<Membership> membership = default;
        foreach (var role in (Role[])[Role.Administrator, Role.Registrar, Role.Participant, Role.DataProtectionOfficer, Role.DecisionMaker])
        {
            membership = (await Municipality.DoAsync<CreateUserHandler, Membership>(h => h.HandleAsync(new CreateUserCommand(person.EMail, role, Name: "Sam Ordnare"), Municipality.Change, default))).Id;
        }

        await Municipality.SaveAsync(async db => (await db.Set<Person>().SingleAsync(p => p.Email == person.EMail)).Language = language);
        return membership;
    }

    private async Task OrganisationsAsync(Id<Organisation> housing, Id<Unit> unit)
    {
        var own = await Municipality.ReadAsync(db => db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id).SingleAsync());
        await Municipality.ShareAsync(housing, own, SharingStep.Detail);
        values["organisationer/{id:guid}"] = $"organisationer/{housing}";
        values["{organisation:guid}"] = housing.ToString();
        values["enheter/{id:guid}"] = $"enheter/{unit}";
        values["{owner:guid}"] = housing.ToString();
        values["{receiver:guid}"] = own.ToString();
        values["{kind}"] = "housing-company";
    }

    private async Task ReportsAsync()
    {
        foreach (var day in (string[])["2026-11-11", "2026-11-12", "2026-11-17", "2026-11-18", "2026-11-19"])
        {
            var report = AReport.On(day).InArea(day[^1] % 3);
            await Swede.PostJsonAsync("/api/v1/reports", report.Body());
            await Swede.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
        }

        foreach (var (person, language) in (IEnumerable<(TestPerson, string)>)[(Swede, "sv"), (Briton, "en")])
        {
            var waiting = AReport.On("2026-11-20").Saying("Rutan i porten är krossad.");
            await person.PostJsonAsync("/api/v1/reports", waiting.Body());
            values["report-" + language] = waiting.Id.ToString();
        }

        var edited = AReport.On("2026-11-19", "21:00").InArea(2).Saying("Klotter på muren.");
        await Swede.PostJsonAsync("/api/v1/reports", edited.Body());
        var row = await Municipality.ReadAsync(db => db.Set<Report>().AsNoTracking().SingleAsync(r => r.Id == new Id<Report>(edited.Id)));
        var occurred = new TimeInterval(row.OccurredFrom, row.OccurredTo);
        await Municipality.DoAsync<EditReportHandler, Report>(h => h.HandleAsync(new EditReportCommand(row.Id, row.Version, "damage", occurred, null), Municipality.Change, default));
        values["rapporter/{id:guid}"] = $"rapporter/{edited.Id}";
        values["vem-har-sett/{thing}/{id:guid}"] = $"vem-har-sett/rapport/{edited.Id}";
    }

    /// <summary>What a housing company tells, in every field it has; accepted, and shared with the municipality alone.</summary>
    private async Task HousingReportAsync()
    {
        using var caretaker = await Municipality.PersonAsync(Role.Reporter, HousingCompany);
        var told = AReport.On("2026-11-19", "23:00").InArea(1).Saying("Gäng i tvättstugan.").With("protectedText", "Hyresgästen i lägenhet 1203.").With("actionTaken", "Bytte lås.");
        await caretaker.PostJsonAsync("/api/v1/reports", told.Body());
        await Swede.PostJsonAsync($"/api/v1/reports/{told.Id}/review", new { decision = "accept" });
        values["reports/{id:guid}"] = $"reports/{told.Id}";
    }

    /// <summary>A disclosure that is being prepared, with one record in it and its protected text taken in.</summary>
    private async Task DisclosureAsync()
    {
        var opened = await Swede.SubmitAsync("utlamnanden/nytt", "form:has([name='Input.By'])", ("Input.By", "En journalist"), ("Input.For", "Allt om klotter i november"));
        var id = opened.Headers.Location!.ToString().Split('/')[^1];
        var report = values["rapporter/{id:guid}"].Split('/')[^1];
        var told = values["reports/{id:guid}"].Split('/')[^1];
        await Swede.SubmitAsync($"utlamnanden/{id}", await Swede.PageAsync($"utlamnanden/{id}?visa=1"), "form[action$='/valj']", ("pick", $"rapport:{told}"));
        await Swede.SubmitAsync($"utlamnanden/{id}/handling/1", "#skyddad form", ("do", "in"));
        values["utlamnanden/{id:guid}"] = $"utlamnanden/{id}";
        values["utlamnanden/{id:guid}/handling/{number:int}"] = $"utlamnanden/{id}/handling/1";
        values["klassning/{sort}/{id:guid}"] = $"klassning/rapport/{report}";
    }

    private async Task MeasuresAsync()
    {
        var own = await Municipality.ReadAsync(db => db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id.Value).SingleAsync());
        var id = Guid.NewGuid();
        await Swede.PostJsonAsync("/api/v1/measures", new { id, publicName = "Röja buskarna vid gångtunneln", kind = "physical", organisationId = own, due = "2026-12-07", areaCode = "C1", detail = "Fri sikt tio meter." });
        await Swede.PostJsonAsync($"/api/v1/measures/{id}/take-on");
        await Swede.PostJsonAsync($"/api/v1/measures/{id}/begin");
        values["atgarder/{id:guid}"] = $"atgarder/{id}";
        values["measures/{id:guid}"] = $"measures/{id}";
        values["{step}"] = "folj-upp";
    }

    /// <summary>A problem with every link of its chain: evidence, a cause, a goal, and a measure tied to them.</summary>
    private async Task ProblemsAsync()
    {
        var id = Guid.NewGuid();
        await Swede.PostJsonAsync("/api/v1/problems", new { id, name = "Klotter vid gångtunneln", kind = "graffiti", areaCode = "C1", from = "2026-10-05", description = "Kvällar mot helgen.", audience = "authorities" });
        const string form = "form:has([name='_handler'][value='problem'])";
        await Swede.SubmitAsync($"problem/{id}/underlag", form, ("sort", "AgreedKnowledge"), ("words", "Alla runt bordet ser det."));
        await Swede.SubmitAsync($"problem/{id}/orsaker", form, ("words", "Ingen ser in i tunneln"), ("how", "Platsbesök."), ("corner", "Place"));
        await Swede.SubmitAsync($"problem/{id}/mal", form, ("indicator", "OwnCount"), ("words", "Klotter som sanerats"), ("base", "12"), ("target", "4"), ("by", "2027-06-30"));
        await Swede.SubmitAsync($"{values["atgarder/{id:guid}"]}/koppla?problem={id}", "form[action*='koppla'][method=post]", ("followUpOn", "2027-02-01"));
        await Swede.SubmitAsync($"problem/{id}/vag", form, ("need", "3"), ("needWhy", "Flest rapporter i området."), ("influence", "2"), ("influenceWhy", "Vi rår på ljuset."));
        values["problem/{id:guid}"] = $"problem/{id}";
        values["problems/{id:guid}"] = $"problems/{id}";
    }

    /// <summary>A measure that is compared with another area, its survey, and what an event costs.</summary>
    private async Task EffectAsync()
    {
        var own = await Municipality.ReadAsync(db => db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id.Value).SingleAsync());
        var id = Guid.NewGuid();
        await Swede.PostJsonAsync("/api/v1/measures", new { id, publicName = "Ljus i gångtunneln", kind = "physical", organisationId = own, due = "2026-12-07", areaCode = "C1", problemKind = "graffiti" });
        await Swede.SubmitAsync($"atgarder/{id}/jamforelse", "form[action*='jamforelse'][method=post]", ("unit", "C3"), ("why", "Samma sorts hus."), ("judgedOn", "2027-06-07"));
        values["atgarder/{id:guid}/jamforelse"] = $"atgarder/{id}/jamforelse";
        var begun = values["atgarder/{id:guid}"];
        (string, string)[] answers = [("method", "Brevenkät"), ("beforeOn", "2026-05-04"), ("beforeAsked", "80"), ("beforeSafe", "48"), ("afterOn", "2026-11-02"), ("afterAsked", "70"), ("afterSafe", "56")];
        await Swede.SubmitAsync($"{begun}/effekt/enkat", "main form", answers);
        await Municipality.SaveAsync(db =>
        {
            var first = IsoWeek.Parse("2024-W20");
            var series = new EffectSeries(Enumerable.Range(0, 140).Select(week => new WeeklyCount(first.AddWeeks(week), 3)));
            var reading = EffectReading.Of(EffectWindow.Of(new(2026, 3, 30), new(2026, 9, 28), first), series, [series], null, null, first, _ => 1);
            var by = new Settler(new Id<Organisation>(own), "Samordnare", Municipality.Change.At);
            db.Add(Assessment.Settle(Municipality.Code, new Id<Measure>(Guid.Parse(begun.Split('/')[^1])), 1, reading, new(2026, 9, 28), "Vi väljer fler platser nästa gång.", by).Value);
            return Task.FromResult(0);
        });
        await Swede.SubmitAsync("effekter/kostnader", "main form", ("kind", "graffiti"), ("kronor", "4500"), ("source", "Egen upphandling"), ("year", "2025"));
        await Swede.SubmitAsync("effekter/kostnader", "form:has([name='_handler'][value='ranta'])", ("percent", "3,5"), ("rateSource", "Ekonomiavdelningen"));
    }

    /// <summary>A method the municipality added to the bank, with something in every part.</summary>
    private async Task OwnMethodAsync()
    {
        var added = await Swede.SubmitAsync(
            "metodbank/nytt",
            "form:has([name='_handler'][value='metodkort'])",
            ("name", "Öppen fritidsgård i parken"), ("description", "Fritidsledare håller öppet ute."), ("effect", "Lugnare kvällar enligt personalen."), ("mechanism", "Vuxna finns på plats."),
            ("implementation", "Håll samma tider varje vecka."), ("indicators", "Besökare per kväll\nRapporter i parken"), ("source", "Kultur- och fritidsförvaltningens uppföljning"),
            ("link", "https://example.org/uppfoljning"), ("crime-disorder", "Works"), ("place-footpath", "Works"), ("causes", "Guardian"), ("owners", "MunicipalDepartment"));
        var id = added.Headers.Location!.ToString().Split('/')[^1];
        values["metodbank/{id}"] = $"metodbank/{id}";
        values["metodbank/{id:guid}"] = $"metodbank/{id}";
        values["methods/{id}"] = $"methods/{id}";
    }

    private async Task PicturesAsync()
    {
        var adopted = await Swede.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = Adopted });
        var door = $"/api/v1/situation-pictures/{adopted.GetProperty("id").GetString()}";
        await Swede.PostJsonAsync($"{door}/texts", new { section = "summary", text = "En lugn vecka." });
        await Swede.PostJsonAsync($"{door}/adopt");
        var draft = await Swede.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = Draft });
        values["situation-pictures/{id:guid}"] = "situation-pictures/" + draft.GetProperty("id").GetString();
        values["lagesbild/{id:guid}"] = "lagesbild/" + draft.GetProperty("id").GetString();
    }

    private async Task LinksAsync(Id<Unit> unit, Id<Membership> membership)
    {
        var links = await Municipality.DoAsync<CreateLinksHandler, IReadOnlyList<FreshLink>>(h => h.HandleAsync(new CreateLinksCommand([unit], "Bil 2"), Municipality.Change, default));
        values["koppla/{token}"] = "koppla/" + links[0].Secret;
        var oneTime = await Municipality.DoAsync<SendLinkHandler, string>(h => h.HandleAsync(membership, mail: false, Municipality.Change, default));
        values["{secret}"] = oneTime[(oneTime.LastIndexOf('/') + 1)..];
        var offer = new NilReportOffer(Municipality.Code, unit, Period.Parse(Draft, null));
        values["inget-att-rapportera/{token}"] = "inget-att-rapportera/" + Municipality.Host.Services.GetRequiredService<NilReportLink>().Write(offer);
        values["personer/{id:guid}"] = $"personer/{membership}";
    }

    /// <summary>Somebody under protected identity who coordinates for the housing company, stands in for another, has a token, and has read what leaves an entry.</summary>
    private async Task<Actor> ProtectedAsync(Id<Membership> standsInFor)
    {
        using var hidden = await Municipality.PersonAsync(Role.Coordinator, HousingCompany);
        HiddenAddress = hidden.EMail;
        var report = values["reports/{id:guid}"].Split('/')[^1];
        await hidden.SubmitAsync($"rapporter/{report}", "#skyddad form");
        await hidden.SubmitAsync("rapporter", "form[action$=hamta]", ("format", "csv"));
        return await Municipality.SaveAsync(async db =>
        {
            var person = await db.Set<Person>().SingleAsync(p => p.Email == hidden.EMail);
            (person.Name, _) = (HiddenName, person.Protect(Municipality.Code));
            var membership = await db.Set<Membership>().SingleAsync(m => m.Id == standsInFor);
            _ = membership.Settle(membership.Roles, membership.UnitId, person.Id).Value;
            return new Actor(ActorKind.Person, person.Id.Value);
        });
    }

    /// <summary>A disposal that was decided, carried out and stopped; a proposal, a hold and words to take out of a picture that wait for another person.</summary>
    private async Task DisposalAsync(Actor proposer)
    {
        var (one, other) = (new ChangeContext(proposer, Municipality.Change.At), Municipality.Change);
        using var key = Municipality.Host.Services.GetRequiredService<CheckpointKey>().Signer();
        var (waiting, run, held, removal) = await Municipality.SaveAsync(async db =>
        {
            var leaf = await db.Set<SealedLeaf>().FirstAsync(l => l.Path.StartsWith("text/"));
            var removal = WordRemoval.Propose(Municipality.Code, "lagesbild", leaf.PictureId.Value, [new ChosenWords(leaf.Path, [0])], RemovalGround.Erasure, "KS 2026-10", one).Value;
            var decision = RetentionDecision.Propose(Municipality.Code, "measures", 36, "KS 2026-7", one).Value.Confirm(other).Value;
            var carriedOut = new DisposalRun(decision, other.At, other.At);
            carriedOut.End(other.At, ended => DisposalCertificate.Of(ended, decision, []).Sign(key));
            var proposed = RetentionDecision.Propose(Municipality.Code, "measures", 48, "KS 2026-8", one).Value;
            var hold = RetentionHold.Propose(
                Municipality.Code, new HoldScope(null, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), null), HoldGround.CourtCase, "KS 2026-9", SwedishTime.DayOf(other.At), one).Value;
            db.AddRange(decision.End(other.At).Value, carriedOut, proposed, hold, removal);
            return (proposed.Id, carriedOut.Id, hold.Id, removal);
        });
        values["gallring/beslut/{id:guid}"] = $"gallring/beslut/{waiting}";
        values["gallring/undantag/{id:guid}"] = $"gallring/undantag/{held}";
        values["ta-bort-ord/{id:guid}"] = $"ta-bort-ord/{removal.Id}";
        values["ta-bort-ord/{sort}/{id:guid}"] = $"ta-bort-ord/lagesbild/{removal.DocumentId}";
        values["gallring/bevis/{id:guid}"] = $"gallring/bevis/{run}";
    }

    private async Task SeriesAndImportAsync()
    {
        var at = Municipality.Change.At;
        var series = new MeetingSeries(Municipality.Code, Id<MeetingSeries>.New(at));
        series.Plan("EST-möte", default, DayOfWeek.Wednesday, new TimeOnly(9, 0), "Stadshuset", isActive: true);
        await Municipality.SaveAsync(db =>
        {
            db.Add(series);
            return Task.FromResult(0);
        });
        values["motesserier/{id:guid}"] = $"motesserier/{series.Id}";
        var meeting = await Swede.PostJsonAsync("/api/v1/meetings", new { seriesId = series.Id.Value, day = "2026-11-25", starts = "09:00" });
        values["moten/{id:guid}"] = $"moten/{meeting.GetProperty("id").GetGuid()}";
        values["meetings/{id:guid}"] = $"meetings/{meeting.GetProperty("id").GetGuid()}";
        values["{number:int}"] = "4";
        var read = await Municipality.DoAsync<ReadLinkHandler, FreshReadLink>(h => h.CreateAsync(new(series.Id, "Boende i Kolbäck", 12), Municipality.Change, default));
        values["las/{token}"] = "las/" + read.Secret;
        values["las/{token}/{id:guid}"] = $"las/{read.Secret}/{await AdoptedMeetingAsync(series.Id)}";
        await using var file = new MemoryStream(Encoding.UTF8.GetBytes("datum;typ;lat;lon\n2026-11-18;graffiti;59,60;15,60\n"));
        var run = await Municipality.DoAsync<BeginImportHandler, ImportRun>(h => h.HandleAsync(new BeginImportCommand(ShippedProfiles.Generic, "lista.csv", file, KeepFile: true), Municipality.Change, default));
        values["importera/{id:guid}"] = $"importera/{run.Id}";
        values["{move:regex(^(provkor|starta|avbryt)$)}"] = "starta";
    }

    /// <summary>A meeting of the series that residents have been at, closed.</summary>
    private async Task<Guid> AdoptedMeetingAsync(Id<MeetingSeries> series)
    {
        var held = (await Swede.PostJsonAsync("/api/v1/meetings", new { seriesId = series.Value, day = "2026-11-18", starts = "09:00" })).GetProperty("id").GetGuid();
        var at = Municipality.Change.At;
        await Municipality.SaveAsync(async db =>
        {
            var meeting = await db.Set<Meeting>().SingleAsync(m => m.Id == new Id<Meeting>(held));
            var seat = new Attendance(Municipality.Code, Id<Attendance>.New(at), meeting.Id, new Seat(AttendeeKind.Residents, null, "Boende i Kolbäck"), 1);
            _ = seat.Mark(present: true, 4).Value;
            db.Add(seat);
            _ = meeting.Open(at).Value;
            return meeting.Adopt([seat], null, at).Value.Number;
        });
        return held;
    }
}
