using System.Globalization;
using System.Runtime.CompilerServices;
using Lykta.Kernel;
using Lykta.Modules.Reports.SubmitNilReport;
using Lykta.Platform.Json;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>What a reporter reads, in lätt svenska and in every language that has a file under Languages. A word that a language lacks is shown in Swedish.</summary>
internal sealed class ReporterWords(string code, IReadOnlyDictionary<string, string> own, IReadOnlyDictionary<string, string> swedish, IReadOnlyDictionary<string, string> english)
{
    private const string Say = "say.";

    /// <summary>The language as HTML names it.</summary>
    public string Code => code;

    /// <summary>What the language calls itself.</summary>
    public string Name => own["language"];

    public string Direction => own.GetValueOrDefault("direction", "ltr");

    public Text Title => Of();

    public Text DangerNow => Of();

    public Text DangerRest => Of();

    public Text BelongsHere => Of();

    public Text BelongsIntro => Of();

    public Text FaultReport => Of();

    public Text ConcernReport => Of();

    public Text PoliceReport => Of();

    public Text AskMunicipality => Of();

    public Text NothingStored => Of();

    public Text Where => Of();

    public Text OwnPosition => Of();

    public Text UseOwnPosition => Of();

    public Text PositionNote => Of();

    public Text PositionFailed => Of();

    public Text OtherPlace => Of();

    public Text OtherPlacePrompt => Of();

    public Text OtherPlaces => Of();

    public Text WholeArea => Of();

    public Text ShowOnMap => Of();

    public Text MapLabel => Of();

    public Text Estate => Of();

    public Text AllEstates => Of();

    public Text What => Of();

    public Text MoreKinds => Of();

    public Text Checklist => Of();

    public Text SameAsLast => Of();

    public Text When => Of();

    public Text Now => Of();

    public Text Night => Of();

    public Text Weekend => Of();

    public Text SinceRound => Of();

    public Text OtherTime => Of();

    public Text OtherTimeHint => Of();

    public Text Day => Of();

    public Text FromTime => Of();

    public Text LastDay => Of();

    public Text ToTime => Of();

    public Text MoreDetails => Of();

    public Text Text => Of();

    public Text TextHint => Of();

    public Text HowUnsafe => Of();

    public Text Unsafe1 => Of();

    public Text Unsafe2 => Of();

    public Text Unsafe3 => Of();

    public Text Unsafe4 => Of();

    public Text PoliceReported => Of();

    public Text Yes => Of();

    public Text No => Of();

    public Text Unknown => Of();

    public Text Setting => Of();

    public Text Outdoors => Of();

    public Text HalfPublic => Of();

    public Text Indoors => Of();

    public Text SettingHint => Of();

    public Text Action => Of();

    public Text Send => Of();

    public Text Sending => Of();

    public Text NotSentYet => Of();

    public Text NotSentHelp => Of();

    public Text TryAgain => Of();

    public Text InOutbox => Of();

    public Text InOutboxHelp => Of();

    public Text OutboxTitle => Of();

    public Text OutboxLead => Of();

    public Text OutboxNeedsScript => Of();

    public Text SentAt => Of();

    public Text Thanks => Of();

    public Text WithdrawnNow => Of();

    public Text Undo => Of();

    public Text Change => Of();

    public Text NextInRound => Of();

    public Text BackToMeeting => Of();

    public Text ToMyReports => Of();

    public Text SaveAnswers => Of();

    public Text AnswersSaved => Of();

    public Text AddPhoto => Of();

    public Text PhotoHint => Of();

    public Text SendPhoto => Of();

    public Text PhotoNumber => Of();

    public Text WithheldTitle => Of();

    public Text WithheldHelp => Of();

    public Text ReplaceAndSave => Of();

    public Text EditText => Of();

    public Text KeepText => Of();

    public Text WhyKeep => Of();

    public Text WhyKeepHint => Of();

    public Text SaveText => Of();

    public Text SinceLast => Of();

    public Text StateReceived => Of();

    public Text StateReviewed => Of();

    public Text StateInPicture => Of();

    public Text StateRejected => Of();

    public Text StateLinked => Of();

    public Text StateForwarded => Of();

    public Text StateWithdrawn => Of();

    public Text WeekFocus => Of();

    public Text MeasureTakenOn => Of();

    public Text MeasureBegun => Of();

    public Text MeasureDone => Of();

    public Text MeasureStopped => Of();

    public Text ResultWorked => Of();

    public Text ResultPartly => Of();

    public Text ResultNo => Of();

    public Text ResultCannotTell => Of();

    public Text WeekShort => Of();

    public Text NoReports => Of();

    public Text NoReportsNext => Of();

    public Text NewReport => Of();

    public Text LatestFirst => Of();

    public Text ChangeTitle => Of();

    public Text SaveChange => Of();

    public Text OutsideAreas => Of();

    public Text PointOnMap => Of();

    public Text WhereMissing => Of();

    public Text WhatMissing => Of();

    public Text WhenMissing => Of();

    public Text DayMissing => Of();

    public Text TimeUnreadable => Of();

    public Text TimeBackwards => Of();

    public Text PositionOnlyNow => Of();

    public Text PositionAbroad => Of();

    public Text TextTooLong => Of();

    public Text ChooseLanguage => Of();

    public Text Menu => Of();

    public Text ShowMap => Of();

    public Text Optional => Of();

    public Text NothingToReport => Of();

    public Text NothingWhy => Of();

    public Text NothingSaved => Of();

    public Text NothingLater => Of();

    /// <summary>What the browser's own parts say, by their Swedish words, as JSON; the two languages of the product are written in them.</summary>
    public string InBrowser { get; } = StoredJson.Write(own.Where(w => w.Key.StartsWith(Say, StringComparison.Ordinal)).ToDictionary(w => w.Key[Say.Length..], w => w.Value));

    /// <summary>A day, with the names of the language.</summary>
    public Text DayOf(DateTime utc)
    {
        if (IsTheProducts)
        {
            return LocalTimes.Day(utc);
        }

        var day = SwedishTime.ToLocal(utc).ToString("dddd d MMMM", CultureInfo.GetCultureInfo(code));
        return new Text(day, day);
    }

    /// <summary>Which period "nothing to report" is about.</summary>
    public Text NothingFor(Period period) => IsTheProducts || !own.TryGetValue("nothingFor", out var words)
        ? NilReportTexts.For.With(period.Name, period.Dates)
        : new Text(words, words).With(Written(period.From), Written(period.To));

    public Text NothingThanks(string who, Period period) => IsTheProducts || !own.TryGetValue("nothingThanks", out var words)
        ? NilReportTexts.ThanksFor.With(who, period.Name)
        : new Text(words, words).With(who);

    /// <summary>A kind's label: the municipality's own, or in a language beside the two of the product, the file's where it has one.</summary>
    public Text Kind(string kind, Text label) =>
        !IsTheProducts && own.TryGetValue("kind." + kind, out var word) ? new Text(word, word) : label;

    /// <summary>Swedish and English are everywhere; the others here alone.</summary>
    private bool IsTheProducts => code is "sv" or "en";

    private string Written(DateOnly day) => day.ToString("d MMMM", CultureInfo.GetCultureInfo(code));

    private Text Of([CallerMemberName] string name = "")
    {
        var key = char.ToLowerInvariant(name[0]) + name[1..];
        return IsTheProducts
            ? new Text(swedish[key], english[key])
            : own.TryGetValue(key, out var word) ? new Text(word, word) : new Text(swedish[key], swedish[key]);
    }
}
