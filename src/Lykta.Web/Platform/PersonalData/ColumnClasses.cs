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
internal sealed record ColumnClass(string Column, PersonalDataClass Class, RetentionRule? Disposal);

/// <summary>Every column that could hold something about a person. A new column goes here first; a test finds the forgotten.</summary>
internal static class ColumnClasses
{
    private static readonly string[] Impersonal =
    [
        "ApiToken.Hash", "ApiToken.Purpose", "Area.Code", "Area.Name", "Area.Shape", "AreaGrade.AreaCode", "AreaGrade.Level",
        "AreaJudgement.AreaCode", "AreaJudgement.JointLevel", "AreaJudgement.ProposedLevel", "AuditEntry.Details", "AuditEntry.Event",
        "AuditEntry.Hash", "AuditEntry.PreviousHash", "AuditEntry.ReasonHash", "AuditHead.Hash", "Division.Name", "GroundLayer.Name",
        "GroundLayer.Shape", "IdentityUserClaim.ClaimType", "IdentityUserLogin.LoginProvider", "IdentityUserToken.LoginProvider",
        "IdentityUserToken.Name", "ImportProfile.Code", "ImportProfile.EnglishName", "ImportProfile.MappingJson", "ImportProfile.Name",
        "ImportRun.FailureEnglish", "ImportRun.FailureSwedish", "ImportRun.FileHash", "ImportRun.MappingJson", "ImportRun.Profile",
        "ImportRun.TallyJson", "Measure.AreaCode", "Measure.Channel", "Measure.Function", "Measure.MethodId", "Measure.PlaceKind", "Measure.ProblemKind", "Measure.ToWhom",
        "MeasureCompared.AreaCode", "MeasureCompared.Unit", "MeasureFollowUp.Function", "MeasureStep.Function", "MeetingSeries.Name", "MeetingSeries.Place", "Municipality.ConcernReportAddress",
        "Municipality.FaultReportAddress", "Municipality.Name", "OneTimeLink.Hash", "Organisation.Name", "OutboxEvent.Details",
        "OutboxEvent.Event", "PairedDevice.SecretHash", "Person.ConcurrencyStamp", "Person.Language", "Person.SecurityStamp",
        "OneTimeLink.BrowserHash", "Session.NonceHash", "Session.ProviderHash",
        "PictureMeasure.AreaCode", "PictureMeasure.Function", "PictureMeasure.ProblemKind", "PictureText.AreaCode", "PictureTheme.Theme", "Place.Address", "Place.AreaCode", "Place.East", "Place.Name", "Place.North", "PoliceFigure.AreaCode",
        "PoliceFigure.Category", "QueuedMail.Once", "RetentionDecision.Reference", "RetentionDecision.Rule", "RetentionHold.AreaCode", "RetentionHold.Reference", "DisposalRun.Certificate", "DisposalRun.Rule", "DisposalRun.RowsJson", "Report.AreaCode", "Report.Function", "Report.Kind", "Report.SourceKind",
        "ReportKind.Code", "ReportKind.EnglishName", "ReportKind.Name", "ReportKind.PoliceReporter",
        "ReporterLink.Name", "ReporterLink.TokenHash", "SealedLeaf.ChangedHash", "SealedLeaf.Hash", "SealedLeaf.Path", "SealedLeaf.Salt",
        "SituationPicture.ContentHash", "SituationPicture.PeriodCode", "SourceGap.Source", "StoredFile.ContentType", "Unit.Function",
        "Unit.Name", "UnitPause.Why", "WordRemoval.ChosenJson", "WordRemoval.Reference", "WordRemoval.Sort", "YearWheelEntry.Name", "YearWheelEntry.Note", "YearWheelEntry.Place",

        "Disclosure.Basis", "Disclosure.ContentHash", "Disclosure.RegistryNumber", "DisclosureItem.Print", "DisclosureItem.Sort", "DisclosureLeaf.Hash",
        "DisclosureLeaf.Path", "DisclosureLeaf.Salt", "RegisterExtract.Salt", "RegisterExtract.SearchHash",

        "ActResponsibility.Contact", "ActResponsibility.CoordinationFunction", "ActResponsibility.LeadingOrgan", "DecidedDocument.Law", "DecidedDocument.Organ", "DecidedDocument.RegistryNumber",
        "Plan.ContentHash", "Plan.Organ", "SealedPlanLeaf.ChangedHash", "SealedPlanLeaf.Hash", "SealedPlanLeaf.Path", "SealedPlanLeaf.Salt",
        "Problem.AreaCode", "Problem.Kind", "Problem.Theme", "Assessment.Function", "UnitCost.Kind", "Weighing.Period", "WeighingStep.EnglishName", "WeighingStep.Name", "Theme.Code", "Theme.EnglishName", "Theme.Name",

        // Agreements, pledges and councils: organisations and functions, never names.
        "AgreementParty.Outside", "AgreementParty.SignatoryRole", "CitizenPledge.AreaCode", "CitizenPledge.Theme", "CitizenPledge.Unit", "CollaborationAgreement.ContentHash", "CollaborationAgreement.DecidedBy",
        "Council.ChairFunction", "Council.ChairOutside", "Council.TypeCode", "CouncilKind.Code", "CouncilKind.EnglishName", "CouncilKind.Name", "CouncilMember.Function", "CouncilMember.Outside",
        "PledgePromise.Outside",

        // Cameras and guards: organs, companies, codes and counts.
        "CameraWeighing.AreaCode", "CameraWeighing.ContentHash", "CameraWeighing.DecidedBy", "CameraWeighing.FiguresJson", "CameraWeighing.Kind", "CameraWeighing.RegistryNumber",
        "GuardPermit.AreaCode", "GuardPermit.Company", "GuardPermit.FiguresJson",

        // Meetings: functions, never names.
        "AgendaItem.Label", "Attendance.Function", "Contribution.AreaCode", "Contribution.From", "Decision.Function", "Meeting.Adjuster",
        "Meeting.ContentHash", "Meeting.Keeper", "Meeting.Place", "Meeting.Title", "Priority.AreaCode", "Priority.Kind", "Priority.Level",
        "ReadLink.Function", "ReadLink.TokenHash", "SealedMeetingLeaf.ChangedHash", "SealedMeetingLeaf.Hash", "SealedMeetingLeaf.Path", "SealedMeetingLeaf.Salt", "SeriesMember.Function", "SeriesTemplate.Adjuster",
        "SeriesTemplate.Keeper", "WeekFocus.AreaCode",
    ];

    /// <summary>The columns that lie sealed (fältkryptering): what nobody searches, sorts or counts by.</summary>
    public static readonly IReadOnlyList<string> Sealed = ["ImportFilePart.Bytes", "ProtectedText.Text", "ReportOriginal.Content", "SignedCopy.Bytes", "StoredFile.Bytes"];

    public static IReadOnlyList<ColumnClass> All { get; } =
    [
        .. Impersonal.Select(c => new ColumnClass(c, PersonalDataClass.None, null)),
        new("AreaGrade.Line", PersonalDataClass.FreeText, RetentionRule.Pictures),
        new("AuditReason.Reason", PersonalDataClass.FreeText, RetentionRule.Reasons),
        new("EventOfNote.Words", PersonalDataClass.FreeText, RetentionRule.Pictures),
        new("IdentityUserClaim.ClaimValue", PersonalDataClass.Identity, RetentionRule.Accounts),
        new("IdentityUserLogin.ProviderDisplayName", PersonalDataClass.Identity, RetentionRule.Accounts),
        new("IdentityUserLogin.ProviderKey", PersonalDataClass.Identity, RetentionRule.Accounts),
        new("IdentityUserPasskey.CredentialId", PersonalDataClass.Identity, RetentionRule.Accounts),
        new("IdentityUserToken.Value", PersonalDataClass.Identity, RetentionRule.Accounts),
        new("ImportFilePart.Bytes", PersonalDataClass.FreeText, RetentionRule.Imports),
        new("ImportRejection.English", PersonalDataClass.FreeText, RetentionRule.Imports),
        new("ImportRejection.Swedish", PersonalDataClass.FreeText, RetentionRule.Imports),
        new("ImportRun.FileName", PersonalDataClass.FreeText, RetentionRule.Imports),
        new("Measure.Detail", PersonalDataClass.FreeText, RetentionRule.Measures),
        new("Measure.MethodWhy", PersonalDataClass.FreeText, RetentionRule.Measures),
        new("Measure.PublicName", PersonalDataClass.FreeText, RetentionRule.MeasureNames),
        new("MeasureFollowUp.Words", PersonalDataClass.FreeText, RetentionRule.Measures),
        new("MeasureStep.Words", PersonalDataClass.FreeText, RetentionRule.Measures),
        new("OwnMethodText.Words", PersonalDataClass.FreeText, RetentionRule.OwnMethods),
        new("Person.Email", PersonalDataClass.Identity, RetentionRule.Accounts),
        new("Person.Name", PersonalDataClass.Identity, RetentionRule.Accounts),
        new("Person.NormalizedEmail", PersonalDataClass.Identity, RetentionRule.Accounts),
        new("Person.NormalizedUserName", PersonalDataClass.Identity, RetentionRule.Accounts),
        new("Person.PasswordHash", PersonalDataClass.Identity, RetentionRule.Accounts),
        new("Person.PhoneNumber", PersonalDataClass.Identity, RetentionRule.Accounts),
        new("Person.UserName", PersonalDataClass.Identity, RetentionRule.Accounts),
        new("PictureMeasure.Detail", PersonalDataClass.FreeText, RetentionRule.Pictures),
        new("PictureMeasure.PublicName", PersonalDataClass.FreeText, RetentionRule.Pictures),
        new("PictureText.Words", PersonalDataClass.FreeText, RetentionRule.Pictures),
        new("PictureTheme.Why", PersonalDataClass.FreeText, RetentionRule.Pictures),
        new("PoliceReport.CaseNumber", PersonalDataClass.FreeText, RetentionRule.Reports),
        new("Problem.ClosedWhy", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("Problem.Description", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("Problem.Name", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("Evidence.Method", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("Evidence.Source", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("Evidence.Words", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("Cause.HowKnown", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("Cause.Words", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("Goal.Words", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("Measure.ComparedWhy", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("Weighing.NeedWhy", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("Weighing.InfluenceWhy", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("Assessment.Words", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("SurveyFigure.Method", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("UnitCost.Source", PersonalDataClass.FreeText, RetentionRule.Problems),
        new("CollaborationAgreement.Title", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("CollaborationAgreement.Purposes", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("CollaborationAgreement.Documentation", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("CollaborationAgreement.FollowUp", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("CollaborationAgreement.EndedWhy", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("CollaborationAgreement.ContentJson", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("AgreementArea.Name", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("AgreementArea.Scope", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("CitizenPledge.Name", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("CitizenPledge.Evidence", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("CitizenPledge.Counted", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("CitizenPledge.EndAccount", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("PledgePromise.Words", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("PledgeDialogue.Channel", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("Council.Name", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("Council.Purpose", PersonalDataClass.FreeText, RetentionRule.Agreements),
        new("CameraSurveillance.Informed", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("CameraSurveillance.Name", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("CameraWeighing.Against", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("CameraWeighing.Alternatives", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("CameraWeighing.FieldOfView", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("CameraWeighing.Hours", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("CameraWeighing.InFavour", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("CameraWeighing.Masking", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("CameraWeighing.OfficerOpinion", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("CameraWeighing.Problem", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("CameraWeighing.Purpose", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("CameraWeighing.Site", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("CameraWeighing.WhoLooks", PersonalDataClass.FreeText, RetentionRule.Surveillance),
        new("GuardPermit.Activity", PersonalDataClass.FreeText, RetentionRule.GuardPermits),
        new("GuardPermit.Conditions", PersonalDataClass.FreeText, RetentionRule.GuardPermits),
        new("GuardPermit.EndedWhy", PersonalDataClass.FreeText, RetentionRule.GuardPermits),
        new("GuardPermit.Name", PersonalDataClass.FreeText, RetentionRule.GuardPermits),
        new("GuardPermit.Need", PersonalDataClass.FreeText, RetentionRule.GuardPermits),
        new("GuardPermit.PermitNumber", PersonalDataClass.FreeText, RetentionRule.GuardPermits),
        new("GuardPermit.Site", PersonalDataClass.FreeText, RetentionRule.GuardPermits),
        new("GuardPermit.Suitability", PersonalDataClass.FreeText, RetentionRule.GuardPermits),
        new("GuardPermit.Wanted", PersonalDataClass.FreeText, RetentionRule.GuardPermits),
        new("DecidedDocument.Areas", PersonalDataClass.FreeText, RetentionRule.Plans),
        new("DecidedDocument.Purposes", PersonalDataClass.FreeText, RetentionRule.Plans),
        new("DecidedDocument.Title", PersonalDataClass.FreeText, RetentionRule.Plans),
        new("Plan.EndedWhy", PersonalDataClass.FreeText, RetentionRule.Plans),
        new("Plan.Name", PersonalDataClass.FreeText, RetentionRule.Plans),
        new("Plan.Purpose", PersonalDataClass.FreeText, RetentionRule.Plans),
        new("PlanStance.Words", PersonalDataClass.FreeText, RetentionRule.Plans),
        new("SealedPlanLeaf.Json", PersonalDataClass.FreeText, RetentionRule.Plans),
        new("ProtectedText.Text", PersonalDataClass.FreeText, RetentionRule.Reports),
        new("QueuedMail.Body", PersonalDataClass.Identity, RetentionRule.Mail),
        new("QueuedMail.Subject", PersonalDataClass.Identity, RetentionRule.Mail),
        new("QueuedMail.To", PersonalDataClass.Identity, RetentionRule.Mail),
        new("Report.ActionTaken", PersonalDataClass.FreeText, RetentionRule.Reports),
        new("Report.East", PersonalDataClass.Trace, RetentionRule.Reports),
        new("Report.North", PersonalDataClass.Trace, RetentionRule.Reports),
        new("Report.ReviewReason", PersonalDataClass.FreeText, RetentionRule.Reports),
        new("Report.SourceKey", PersonalDataClass.FreeText, RetentionRule.Reports),
        new("Report.Text", PersonalDataClass.FreeText, RetentionRule.Reports),
        new("ReportOriginal.Content", PersonalDataClass.FreeText, RetentionRule.Reports),
        new("ReportReceipt.BodyHash", PersonalDataClass.Trace, RetentionRule.Receipts),
        new("SealedLeaf.Json", PersonalDataClass.FreeText, RetentionRule.Pictures),
        new("SharingGrant.Reason", PersonalDataClass.FreeText, RetentionRule.Reasons),
        new("Session.Browser", PersonalDataClass.Trace, RetentionRule.Sessions),
        new("Session.Platform", PersonalDataClass.Trace, RetentionRule.Sessions),
        new("SignedCopy.Bytes", PersonalDataClass.Trace, RetentionRule.Plans),
        new("StoredFile.Bytes", PersonalDataClass.Trace, RetentionRule.Reports),
        new("Unit.Contact", PersonalDataClass.Identity, RetentionRule.Contacts),
        new("AgendaItem.Words", PersonalDataClass.FreeText, RetentionRule.Meetings),
        new("Contribution.Words", PersonalDataClass.FreeText, RetentionRule.Meetings),
        new("ContributionStep.Words", PersonalDataClass.FreeText, RetentionRule.Meetings),
        new("Decision.Words", PersonalDataClass.FreeText, RetentionRule.Meetings),
        new("Escalation.Words", PersonalDataClass.FreeText, RetentionRule.Meetings),
        new("Priority.Why", PersonalDataClass.FreeText, RetentionRule.Meetings),
        new("SealedMeetingLeaf.Json", PersonalDataClass.FreeText, RetentionRule.Meetings),
        new("Telling.Words", PersonalDataClass.FreeText, RetentionRule.Meetings),
        new("Disclosure.AskedBy", PersonalDataClass.FreeText, RetentionRule.Disclosures),
        new("Disclosure.AskedFor", PersonalDataClass.FreeText, RetentionRule.Disclosures),
        new("Disclosure.Reason", PersonalDataClass.FreeText, RetentionRule.Disclosures),
        new("Disclosure.SendTo", PersonalDataClass.Identity, RetentionRule.DisclosureReceivers),
        new("Disclosure.Weighing", PersonalDataClass.FreeText, RetentionRule.Disclosures),
        new("DisclosureLeaf.Json", PersonalDataClass.FreeText, RetentionRule.Disclosures),
    ];
}
