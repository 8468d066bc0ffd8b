using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MeasuresAndMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "minutes",
                table: "meetings_meeting_series",
                type: "INTEGER",
                nullable: false,
                defaultValue: 60);

            migrationBuilder.CreateTable(
                name: "measures_measure",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    public_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    term = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    detail = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    problem_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    planned_start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    cost = table.Column<int>(type: "INTEGER", nullable: true),
                    to_whom = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    channel = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    told_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    proposed_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    steps = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_measures_measure_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_meeting",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    series_owner = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    starts_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    document = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    keeper = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    adjuster = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    picture_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    approved_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    approved_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    content_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    next_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_meeting", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "meetings_series_member",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    function = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_series_member", x => new { x.municipality, x.series_id, x.number });
                    table.ForeignKey(
                        name: "FK_meetings_series_member_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_series_template",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    council = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    document = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    keeper = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    adjuster = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    agenda = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_series_template", x => new { x.municipality, x.series_id });
                });

            migrationBuilder.CreateTable(
                name: "pictures_picture_measure",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    public_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    problem_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    detail = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures_picture_measure", x => new { x.municipality, x.picture_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_pictures_picture_measure_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_pictures_picture_measure_pictures_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalTable: "pictures_situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_baseline",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step_number = table.Column<int>(type: "INTEGER", nullable: false),
                    frozen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    series = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_baseline", x => new { x.municipality, x.measure_id, x.step_number });
                    table.ForeignKey(
                        name: "FK_measures_measure_baseline_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_follow_up",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_follow_up", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_measures_measure_follow_up_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_partner",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_partner", x => new { x.municipality, x.measure_id, x.organisation_id });
                    table.ForeignKey(
                        name: "FK_measures_measure_partner_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measures_measure_partner_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_report",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_report", x => new { x.municipality, x.measure_id, x.report_id });
                    table.ForeignKey(
                        name: "FK_measures_measure_report_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_step",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    move = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_step", x => new { x.municipality, x.measure_id, x.number });
                    table.ForeignKey(
                        name: "FK_measures_measure_step_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_agenda_item",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_agenda_item", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_meetings_agenda_item_meetings_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalTable: "meetings_meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_agenda_item_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_attendance",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    function = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    present = table.Column<bool>(type: "INTEGER", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_attendance", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_meetings_attendance_meetings_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalTable: "meetings_meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_attendance_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_contribution",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_contribution", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_meetings_contribution_meetings_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalTable: "meetings_meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_contribution_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_decision",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    function = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    settled_at = table.Column<Guid>(type: "TEXT", nullable: true),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_decision", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_meetings_decision_meetings_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalTable: "meetings_meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_decision_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_decision_organisations_organisation_municipality_responsible_id",
                        columns: x => new { x.municipality, x.responsible_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_escalation",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_escalation", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_meetings_escalation_meetings_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalTable: "meetings_meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_escalation_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_priority",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    why = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    scale = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_priority", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_meetings_priority_meetings_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalTable: "meetings_meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_sealed_meeting_leaf",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    salt = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_sealed_meeting_leaf", x => new { x.municipality, x.meeting_id, x.path });
                    table.ForeignKey(
                        name: "FK_meetings_sealed_meeting_leaf_meetings_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalTable: "meetings_meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_telling",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_telling", x => new { x.municipality, x.meeting_id, x.to });
                    table.ForeignKey(
                        name: "FK_meetings_telling_meetings_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalTable: "meetings_meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_week_focus",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    days = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    from = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    until = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_week_focus", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_meetings_week_focus_meetings_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalTable: "meetings_meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_week_focus_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings_contribution_step",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    taken_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_contribution_step", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_meetings_contribution_step_meetings_contribution_municipality_contribution_id",
                        columns: x => new { x.municipality, x.contribution_id },
                        principalTable: "meetings_contribution",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meetings_contribution_step_meetings_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalTable: "meetings_meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_municipality_area_code_problem_kind",
                table: "measures_measure",
                columns: new[] { "municipality", "area_code", "problem_kind" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_municipality_organisation_id_state_due",
                table: "measures_measure",
                columns: new[] { "municipality", "organisation_id", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_municipality_state_due",
                table: "measures_measure",
                columns: new[] { "municipality", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_follow_up_municipality_measure_id",
                table: "measures_measure_follow_up",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_partner_municipality_organisation_id",
                table: "measures_measure_partner",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measures_measure_report_municipality_report_id",
                table: "measures_measure_report",
                columns: new[] { "municipality", "report_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_agenda_item_municipality_meeting_id",
                table: "meetings_agenda_item",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_agenda_item_municipality_organisation_id",
                table: "meetings_agenda_item",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_attendance_municipality_meeting_id",
                table: "meetings_attendance",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_attendance_municipality_organisation_id",
                table: "meetings_attendance",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_contribution_municipality_meeting_id",
                table: "meetings_contribution",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_contribution_municipality_organisation_id",
                table: "meetings_contribution",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_contribution_municipality_state",
                table: "meetings_contribution",
                columns: new[] { "municipality", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_contribution_step_municipality_contribution_id",
                table: "meetings_contribution_step",
                columns: new[] { "municipality", "contribution_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_contribution_step_municipality_meeting_id",
                table: "meetings_contribution_step",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_decision_municipality_meeting_id",
                table: "meetings_decision",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_decision_municipality_meeting_id_number",
                table: "meetings_decision",
                columns: new[] { "municipality", "meeting_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_decision_municipality_organisation_id",
                table: "meetings_decision",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_decision_municipality_responsible_id",
                table: "meetings_decision",
                columns: new[] { "municipality", "responsible_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_escalation_municipality_meeting_id",
                table: "meetings_escalation",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_escalation_municipality_organisation_id",
                table: "meetings_escalation",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_meeting_municipality_series_id_day",
                table: "meetings_meeting",
                columns: new[] { "municipality", "series_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_meeting_municipality_starts_at",
                table: "meetings_meeting",
                columns: new[] { "municipality", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_priority_municipality_meeting_id",
                table: "meetings_priority",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_series_member_municipality_organisation_id",
                table: "meetings_series_member",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_telling_municipality_meeting_id",
                table: "meetings_telling",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_week_focus_municipality_meeting_id",
                table: "meetings_week_focus",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_week_focus_municipality_organisation_id_last_day",
                table: "meetings_week_focus",
                columns: new[] { "municipality", "organisation_id", "last_day" });

            migrationBuilder.CreateIndex(
                name: "IX_pictures_picture_measure_municipality_organisation_id",
                table: "pictures_picture_measure",
                columns: new[] { "municipality", "organisation_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "measures_measure_baseline");

            migrationBuilder.DropTable(
                name: "measures_measure_follow_up");

            migrationBuilder.DropTable(
                name: "measures_measure_partner");

            migrationBuilder.DropTable(
                name: "measures_measure_report");

            migrationBuilder.DropTable(
                name: "measures_measure_step");

            migrationBuilder.DropTable(
                name: "meetings_agenda_item");

            migrationBuilder.DropTable(
                name: "meetings_attendance");

            migrationBuilder.DropTable(
                name: "meetings_contribution_step");

            migrationBuilder.DropTable(
                name: "meetings_decision");

            migrationBuilder.DropTable(
                name: "meetings_escalation");

            migrationBuilder.DropTable(
                name: "meetings_priority");

            migrationBuilder.DropTable(
                name: "meetings_sealed_meeting_leaf");

            migrationBuilder.DropTable(
                name: "meetings_series_member");

            migrationBuilder.DropTable(
                name: "meetings_series_template");

            migrationBuilder.DropTable(
                name: "meetings_telling");

            migrationBuilder.DropTable(
                name: "meetings_week_focus");

            migrationBuilder.DropTable(
                name: "pictures_picture_measure");

            migrationBuilder.DropTable(
                name: "measures_measure");

            migrationBuilder.DropTable(
                name: "meetings_contribution");

            migrationBuilder.DropTable(
                name: "meetings_meeting");

            migrationBuilder.DropColumn(
                name: "minutes",
                table: "meetings_meeting_series");
        }
    }
}
