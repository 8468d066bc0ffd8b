namespace Lykta.Platform.PersonalData;

/// <summary>What a column may hold of a person.</summary>
internal enum PersonalDataClass
{
    /// <summary>Nothing about a person: codes, the municipality's own words, hashes.</summary>
    None,

    /// <summary>Who a person is: name, address, sign-in.</summary>
    Identity,

    /// <summary>Free text that people write: guarded, yet it may tell of a person.</summary>
    FreeText,

    /// <summary>A position or a picture that may point at a person.</summary>
    Trace,
}

/// <summary>One column and its class; <see cref="Disposal"/> is the rule (gallringsregel) that takes personal data away.</summary>
internal sealed record ColumnClass(string Column, PersonalDataClass Class, string? Disposal);

/// <summary>Every column that could hold something about a person. A new column goes here first; a test finds the forgotten.</summary>
internal static class ColumnClasses
{
    private const string Account = "12 months after the person's last membership ended";
    private const string Mail = "30 days after it was sent";
    private const string Function = "when the unit ends; a function's address, never a person's own";
    private const string ReportRule = "36 months after the report's period; counts stay";
    private const string Picture = "kept with the adopted picture; a word about a person is replaced by its leaf hash";
    private const string MeetingRule = "kept with the approved notes; a word about a person is replaced by its leaf hash";
    private const string Import = "90 days after the import";
    private const string Measure = "36 months after the measure ended; its public name and its counts stay";
    private const string SessionRule = "30 days after the session was last used";
    private const string Reason = "36 months; its hash stays in the chain";

    private static readonly string[] Impersonal =
    [
        "ApiToken.Hash", "ApiToken.Purpose", "Area.Code", "Area.Name", "Area.Shape", "AreaGrade.AreaCode", "AreaGrade.Level",
        "AreaJudgement.AreaCode", "AreaJudgement.JointLevel", "AreaJudgement.ProposedLevel", "AuditEntry.Details", "AuditEntry.Event",
        "AuditEntry.Hash", "AuditEntry.PreviousHash", "AuditEntry.ReasonHash", "AuditHead.Hash", "Division.Name", "GroundLayer.Name",
        "GroundLayer.Shape", "IdentityUserClaim.ClaimType", "IdentityUserLogin.LoginProvider", "IdentityUserToken.LoginProvider",
        "IdentityUserToken.Name", "ImportProfile.Code", "ImportProfile.EnglishName", "ImportProfile.MappingJson", "ImportProfile.Name",
        "ImportRun.FailureEnglish", "ImportRun.FailureSwedish", "ImportRun.FileHash", "ImportRun.MappingJson", "ImportRun.Profile",
        "ImportRun.TallyJson", "Measure.AreaCode", "Measure.Channel", "Measure.Function", "Measure.ProblemKind", "Measure.ToWhom",
        "MeasureFollowUp.Function", "MeasureStep.Function", "MeetingSeries.Name", "MeetingSeries.Place", "Municipality.ConcernReportAddress",
        "Municipality.FaultReportAddress", "Municipality.Name", "OneTimeLink.Hash", "Organisation.Name", "OutboxEvent.Details",
        "OutboxEvent.Event", "PairedDevice.SecretHash", "Person.ConcurrencyStamp", "Person.Language", "Person.SecurityStamp",
        "Session.NonceHash",
        "PictureMeasure.AreaCode", "PictureMeasure.Function", "PictureMeasure.ProblemKind", "PictureText.AreaCode", "Place.Address", "Place.AreaCode", "Place.East", "Place.Name", "Place.North", "PoliceFigure.AreaCode",
        "PoliceFigure.Category", "QueuedMail.Once", "Report.AreaCode", "Report.Function", "Report.Kind", "Report.SourceKind",
        "ReportKind.Code", "ReportKind.EnglishName", "ReportKind.Name", "ReportKind.PoliceReporter", "ReportReceipt.BodyHash",
        "ReporterLink.Name", "ReporterLink.TokenHash", "SealedLeaf.Hash", "SealedLeaf.Path", "SealedLeaf.Salt",
        "SituationPicture.ContentHash", "SituationPicture.PeriodCode", "SourceGap.Source", "StoredFile.ContentType", "Unit.Function",
        "Unit.Name", "UnitPause.Why", "YearWheelEntry.Name", "YearWheelEntry.Note", "YearWheelEntry.Place",

        // Meetings: functions, never names.
        "AgendaItem.Label", "Attendance.Function", "Contribution.AreaCode", "Contribution.From", "Decision.Function", "Meeting.Adjuster",
        "Meeting.ContentHash", "Meeting.Keeper", "Meeting.Place", "Meeting.Title", "Priority.AreaCode", "Priority.Kind", "Priority.Level",
        "ReadLink.Function", "ReadLink.TokenHash", "SealedMeetingLeaf.Hash", "SealedMeetingLeaf.Path", "SealedMeetingLeaf.Salt", "SeriesMember.Function", "SeriesTemplate.Adjuster",
        "SeriesTemplate.Keeper", "WeekFocus.AreaCode",
    ];

    /// <summary>The columns that lie sealed (fältkryptering): what nobody searches, sorts or counts by.</summary>
    public static readonly IReadOnlyList<string> Sealed = ["ImportFilePart.Bytes", "ProtectedText.Text", "ReportOriginal.Content", "StoredFile.Bytes"];

    public static IReadOnlyList<ColumnClass> All { get; } =
    [
        .. Impersonal.Select(c => new ColumnClass(c, PersonalDataClass.None, null)),
        new("AreaGrade.Line", PersonalDataClass.FreeText, Picture),
        new("AuditReason.Reason", PersonalDataClass.FreeText, Reason),
        new("EventOfNote.Words", PersonalDataClass.FreeText, Picture),
        new("IdentityUserClaim.ClaimValue", PersonalDataClass.Identity, Account),
        new("IdentityUserLogin.ProviderDisplayName", PersonalDataClass.Identity, Account),
        new("IdentityUserLogin.ProviderKey", PersonalDataClass.Identity, Account),
        new("IdentityUserPasskey.CredentialId", PersonalDataClass.Identity, Account),
        new("IdentityUserToken.Value", PersonalDataClass.Identity, Account),
        new("ImportFilePart.Bytes", PersonalDataClass.FreeText, Import),
        new("ImportRejection.English", PersonalDataClass.FreeText, Import),
        new("ImportRejection.Swedish", PersonalDataClass.FreeText, Import),
        new("ImportRun.FileName", PersonalDataClass.FreeText, Import),
        new("Measure.Detail", PersonalDataClass.FreeText, Measure),
        new("Measure.PublicName", PersonalDataClass.FreeText, Measure),
        new("MeasureFollowUp.Words", PersonalDataClass.FreeText, Measure),
        new("MeasureStep.Words", PersonalDataClass.FreeText, Measure),
        new("Person.Email", PersonalDataClass.Identity, Account),
        new("Person.Name", PersonalDataClass.Identity, Account),
        new("Person.NormalizedEmail", PersonalDataClass.Identity, Account),
        new("Person.NormalizedUserName", PersonalDataClass.Identity, Account),
        new("Person.PasswordHash", PersonalDataClass.Identity, Account),
        new("Person.PhoneNumber", PersonalDataClass.Identity, Account),
        new("Person.UserName", PersonalDataClass.Identity, Account),
        new("PictureMeasure.Detail", PersonalDataClass.FreeText, Picture),
        new("PictureMeasure.PublicName", PersonalDataClass.FreeText, Picture),
        new("PictureText.Words", PersonalDataClass.FreeText, Picture),
        new("PoliceReport.CaseNumber", PersonalDataClass.FreeText, ReportRule),
        new("ProtectedText.Text", PersonalDataClass.FreeText, ReportRule),
        new("QueuedMail.Body", PersonalDataClass.Identity, Mail),
        new("QueuedMail.Subject", PersonalDataClass.Identity, Mail),
        new("QueuedMail.To", PersonalDataClass.Identity, Mail),
        new("Report.ActionTaken", PersonalDataClass.FreeText, ReportRule),
        new("Report.East", PersonalDataClass.Trace, ReportRule),
        new("Report.North", PersonalDataClass.Trace, ReportRule),
        new("Report.ReviewReason", PersonalDataClass.FreeText, ReportRule),
        new("Report.SourceKey", PersonalDataClass.FreeText, ReportRule),
        new("Report.Text", PersonalDataClass.FreeText, ReportRule),
        new("ReportOriginal.Content", PersonalDataClass.FreeText, ReportRule),
        new("SealedLeaf.Json", PersonalDataClass.FreeText, Picture),
        new("SharingGrant.Reason", PersonalDataClass.FreeText, Reason),
        new("Session.Browser", PersonalDataClass.Trace, SessionRule),
        new("Session.Platform", PersonalDataClass.Trace, SessionRule),
        new("StoredFile.Bytes", PersonalDataClass.Trace, ReportRule),
        new("Unit.Contact", PersonalDataClass.Identity, Function),
        new("AgendaItem.Words", PersonalDataClass.FreeText, MeetingRule),
        new("Contribution.Words", PersonalDataClass.FreeText, MeetingRule),
        new("ContributionStep.Words", PersonalDataClass.FreeText, MeetingRule),
        new("Decision.Words", PersonalDataClass.FreeText, MeetingRule),
        new("Escalation.Words", PersonalDataClass.FreeText, MeetingRule),
        new("Priority.Why", PersonalDataClass.FreeText, MeetingRule),
        new("SealedMeetingLeaf.Json", PersonalDataClass.FreeText, MeetingRule),
        new("Telling.Words", PersonalDataClass.FreeText, MeetingRule),
    ];
}
