using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class MeasuresAndMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "measures");

            migrationBuilder.AddColumn<int>(
                name: "minutes",
                schema: "meetings",
                table: "meeting_series",
                type: "integer",
                nullable: false,
                defaultValue: 60);

            migrationBuilder.CreateTable(
                name: "measure",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    public_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    term = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    detail = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    problem_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    function = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    planned_start = table.Column<DateOnly>(type: "date", nullable: true),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    cost = table.Column<int>(type: "integer", nullable: true),
                    to_whom = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    channel = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    told_on = table.Column<DateOnly>(type: "date", nullable: true),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    proposed_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    steps = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_measure_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    series_owner = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    starts_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    document = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    keeper = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    adjuster = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: true),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    approved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    approved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    content_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    next_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "picture_measure",
                schema: "pictures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    public_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    function = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    problem_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    detail = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_picture_measure", x => new { x.municipality, x.picture_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_picture_measure_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_picture_measure_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalSchema: "pictures",
                        principalTable: "situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "series_member",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    function = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_series_member", x => new { x.municipality, x.series_id, x.number });
                    table.ForeignKey(
                        name: "FK_series_member_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "series_template",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: false),
                    council = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    document = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    keeper = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    adjuster = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    agenda = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_series_template", x => new { x.municipality, x.series_id });
                });

            migrationBuilder.CreateTable(
                name: "measure_baseline",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    step_number = table.Column<int>(type: "integer", nullable: false),
                    frozen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    series = table.Column<string>(type: "text", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_baseline", x => new { x.municipality, x.measure_id, x.step_number });
                    table.ForeignKey(
                        name: "FK_measure_baseline_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_follow_up",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    function = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_follow_up", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_measure_follow_up_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_partner",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_partner", x => new { x.municipality, x.measure_id, x.organisation_id });
                    table.ForeignKey(
                        name: "FK_measure_partner_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measure_partner_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_report",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_report", x => new { x.municipality, x.measure_id, x.report_id });
                    table.ForeignKey(
                        name: "FK_measure_report_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_step",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    move = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    function = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_step", x => new { x.municipality, x.measure_id, x.number });
                    table.ForeignKey(
                        name: "FK_measure_step_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agenda_item",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    label = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agenda_item", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_agenda_item_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalSchema: "meetings",
                        principalTable: "meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agenda_item_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attendance",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    function = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    present = table.Column<bool>(type: "boolean", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendance", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_attendance_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalSchema: "meetings",
                        principalTable: "meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_attendance_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contribution",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contribution", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_contribution_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalSchema: "meetings",
                        principalTable: "meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_contribution_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decision",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: true),
                    function = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    settled_at = table.Column<Guid>(type: "uuid", nullable: true),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_decision_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalSchema: "meetings",
                        principalTable: "meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_decision_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_decision_organisation_municipality_responsible_id",
                        columns: x => new { x.municipality, x.responsible_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "escalation",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_escalation", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_escalation_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalSchema: "meetings",
                        principalTable: "meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_escalation_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "priority",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    why = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    level = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    scale = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_priority", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_priority_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalSchema: "meetings",
                        principalTable: "meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sealed_meeting_leaf",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    path = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    salt = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    json = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_meeting_leaf", x => new { x.municipality, x.meeting_id, x.path });
                    table.ForeignKey(
                        name: "FK_sealed_meeting_leaf_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalSchema: "meetings",
                        principalTable: "meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "telling",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_telling", x => new { x.municipality, x.meeting_id, x.to });
                    table.ForeignKey(
                        name: "FK_telling_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalSchema: "meetings",
                        principalTable: "meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "week_focus",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    days = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    from = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    until = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_week_focus", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_week_focus_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalSchema: "meetings",
                        principalTable: "meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_week_focus_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contribution_step",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    contribution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    taken_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contribution_step", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_contribution_step_contribution_municipality_contribution_id",
                        columns: x => new { x.municipality, x.contribution_id },
                        principalSchema: "meetings",
                        principalTable: "contribution",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_contribution_step_meeting_municipality_meeting_id",
                        columns: x => new { x.municipality, x.meeting_id },
                        principalSchema: "meetings",
                        principalTable: "meeting",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_agenda_item_municipality_meeting_id",
                schema: "meetings",
                table: "agenda_item",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_agenda_item_municipality_organisation_id",
                schema: "meetings",
                table: "agenda_item",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_attendance_municipality_meeting_id",
                schema: "meetings",
                table: "attendance",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_attendance_municipality_organisation_id",
                schema: "meetings",
                table: "attendance",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_contribution_municipality_meeting_id",
                schema: "meetings",
                table: "contribution",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_contribution_municipality_organisation_id",
                schema: "meetings",
                table: "contribution",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_contribution_municipality_state",
                schema: "meetings",
                table: "contribution",
                columns: new[] { "municipality", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_contribution_step_municipality_contribution_id",
                schema: "meetings",
                table: "contribution_step",
                columns: new[] { "municipality", "contribution_id" });

            migrationBuilder.CreateIndex(
                name: "IX_contribution_step_municipality_meeting_id",
                schema: "meetings",
                table: "contribution_step",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_decision_municipality_meeting_id",
                schema: "meetings",
                table: "decision",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_decision_municipality_meeting_id_number",
                schema: "meetings",
                table: "decision",
                columns: new[] { "municipality", "meeting_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_decision_municipality_organisation_id",
                schema: "meetings",
                table: "decision",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_decision_municipality_responsible_id",
                schema: "meetings",
                table: "decision",
                columns: new[] { "municipality", "responsible_id" });

            migrationBuilder.CreateIndex(
                name: "IX_escalation_municipality_meeting_id",
                schema: "meetings",
                table: "escalation",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_escalation_municipality_organisation_id",
                schema: "meetings",
                table: "escalation",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_municipality_area_code_problem_kind",
                schema: "measures",
                table: "measure",
                columns: new[] { "municipality", "area_code", "problem_kind" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_municipality_organisation_id_state_due",
                schema: "measures",
                table: "measure",
                columns: new[] { "municipality", "organisation_id", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_municipality_state_due",
                schema: "measures",
                table: "measure",
                columns: new[] { "municipality", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_follow_up_municipality_measure_id",
                schema: "measures",
                table: "measure_follow_up",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_partner_municipality_organisation_id",
                schema: "measures",
                table: "measure_partner",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_report_municipality_report_id",
                schema: "measures",
                table: "measure_report",
                columns: new[] { "municipality", "report_id" });

            migrationBuilder.CreateIndex(
                name: "IX_meeting_municipality_series_id_day",
                schema: "meetings",
                table: "meeting",
                columns: new[] { "municipality", "series_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meeting_municipality_starts_at",
                schema: "meetings",
                table: "meeting",
                columns: new[] { "municipality", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "IX_picture_measure_municipality_organisation_id",
                schema: "pictures",
                table: "picture_measure",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_priority_municipality_meeting_id",
                schema: "meetings",
                table: "priority",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_series_member_municipality_organisation_id",
                schema: "meetings",
                table: "series_member",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_telling_municipality_meeting_id",
                schema: "meetings",
                table: "telling",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_week_focus_municipality_meeting_id",
                schema: "meetings",
                table: "week_focus",
                columns: new[] { "municipality", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "IX_week_focus_municipality_organisation_id_last_day",
                schema: "meetings",
                table: "week_focus",
                columns: new[] { "municipality", "organisation_id", "last_day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agenda_item",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "attendance",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "contribution_step",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "decision",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "escalation",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "measure_baseline",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "measure_follow_up",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "measure_partner",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "measure_report",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "measure_step",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "picture_measure",
                schema: "pictures");

            migrationBuilder.DropTable(
                name: "priority",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "sealed_meeting_leaf",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "series_member",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "series_template",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "telling",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "week_focus",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "contribution",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "measure",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "meeting",
                schema: "meetings");

            migrationBuilder.DropColumn(
                name: "minutes",
                schema: "meetings",
                table: "meeting_series");
        }
    }
}
