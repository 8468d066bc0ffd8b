using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "people");

            migrationBuilder.EnsureSchema(
                name: "places");

            migrationBuilder.EnsureSchema(
                name: "audit");

            migrationBuilder.EnsureSchema(
                name: "meetings");

            migrationBuilder.EnsureSchema(
                name: "municipalities");

            migrationBuilder.EnsureSchema(
                name: "organisations");

            migrationBuilder.EnsureSchema(
                name: "reports");

            migrationBuilder.EnsureSchema(
                name: "mail");

            migrationBuilder.EnsureSchema(
                name: "pictures");

            migrationBuilder.CreateTable(
                name: "ground_layer",
                schema: "places",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    shape = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ground_layer", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "api_token",
                schema: "people",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    membership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_api_token", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "audit_entry",
                schema: "audit",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    @event = table.Column<string>(name: "event", type: "character varying(80)", maxLength: 80, nullable: false),
                    details = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    reason_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    previous_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entry", x => new { x.municipality, x.number });
                });

            migrationBuilder.CreateTable(
                name: "audit_head",
                schema: "audit",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_head", x => x.municipality);
                });

            migrationBuilder.CreateTable(
                name: "audit_reason",
                schema: "audit",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_reason", x => new { x.municipality, x.number });
                });

            migrationBuilder.CreateTable(
                name: "division",
                schema: "places",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    is_working = table.Column<bool>(type: "boolean", nullable: false),
                    edition = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_division", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "meeting_series",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    cadence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    day = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    starts_at = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_series", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "membership",
                schema: "people",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    roles = table.Column<string[]>(type: "text[]", nullable: false),
                    since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    deputy_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_membership", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "municipality",
                schema: "municipalities",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    cadence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stop_day = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stop_time = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    fault_report_address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    concern_report_address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    settled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_municipality", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "organisation",
                schema: "organisations",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_municipalitys_own = table.Column<bool>(type: "boolean", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "outbox_event",
                schema: "audit",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    @event = table.Column<string>(name: "event", type: "character varying(80)", maxLength: 80, nullable: false),
                    details = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    not_before = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_event", x => new { x.municipality, x.number });
                });

            migrationBuilder.CreateTable(
                name: "person",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    user_name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    security_stamp = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    phone_number = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_claim",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    claim_value = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_claim", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_sign_in",
                schema: "people",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    provider_display_name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_sign_in", x => new { x.login_provider, x.provider_key });
                });

            migrationBuilder.CreateTable(
                name: "person_token",
                schema: "people",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    value = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_token", x => new { x.user_id, x.login_provider, x.name });
                });

            migrationBuilder.CreateTable(
                name: "place",
                schema: "places",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    north = table.Column<double>(type: "double precision", nullable: false),
                    east = table.Column<double>(type: "double precision", nullable: false),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "queued_mail",
                schema: "mail",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    once = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    queued_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    not_before = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_queued_mail", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "report_kind",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    english_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    order = table.Column<int>(type: "integer", nullable: false),
                    is_shown = table.Column<bool>(type: "boolean", nullable: false),
                    is_about_people = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_kind", x => new { x.municipality, x.code });
                });

            migrationBuilder.CreateTable(
                name: "report_receipt",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    body_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_receipt", x => new { x.municipality, x.report_id });
                });

            migrationBuilder.CreateTable(
                name: "round",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sender_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sender_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    nothing_to_report = table.Column<bool>(type: "boolean", nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "situation_picture",
                schema: "pictures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    period_code = table.Column<string>(type: "character varying(21)", maxLength: 21, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    compiled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    content = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    adopted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    content_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_situation_picture", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "area",
                schema: "places",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    division_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    shape = table.Column<byte[]>(type: "bytea", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area", x => new { x.municipality, x.code });
                    table.ForeignKey(
                        name: "FK_area_division_municipality_division_id",
                        columns: x => new { x.municipality, x.division_id },
                        principalSchema: "places",
                        principalTable: "division",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "series_participant",
                schema: "meetings",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_series_participant", x => new { x.municipality, x.series_id, x.participant });
                    table.ForeignKey(
                        name: "FK_series_participant_meeting_series_municipality_series_id",
                        columns: x => new { x.municipality, x.series_id },
                        principalSchema: "meetings",
                        principalTable: "meeting_series",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sharing_grant",
                schema: "organisations",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    receiver_id = table.Column<Guid>(type: "uuid", nullable: false),
                    step = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sharing_grant", x => new { x.municipality, x.owner_id, x.receiver_id });
                    table.ForeignKey(
                        name: "FK_sharing_grant_organisation_municipality_owner_id",
                        columns: x => new { x.municipality, x.owner_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_sharing_grant_organisation_municipality_receiver_id",
                        columns: x => new { x.municipality, x.receiver_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit",
                schema: "organisations",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    function = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    contact = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    expected_to_report = table.Column<bool>(type: "boolean", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_unit_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "one_time_link",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_from = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_one_time_link", x => x.id);
                    table.ForeignKey(
                        name: "FK_one_time_link_person_person_id",
                        column: x => x.person_id,
                        principalSchema: "people",
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    occurred_from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    occurred_to = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    local_day = table.Column<DateOnly>(type: "date", nullable: false),
                    week = table.Column<int>(type: "integer", nullable: false),
                    north = table.Column<double>(type: "double precision", nullable: true),
                    east = table.Column<double>(type: "double precision", nullable: true),
                    precision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    setting = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    safety_impact = table.Column<int>(type: "integer", nullable: true),
                    police_reported = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    action_taken = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    function = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    sender_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sender_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: true),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reviewed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    review_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    linked_to_id = table.Column<Guid>(type: "uuid", nullable: true),
                    forwarded_to_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_report_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_report_report_kind_municipality_kind",
                        columns: x => new { x.municipality, x.kind },
                        principalSchema: "reports",
                        principalTable: "report_kind",
                        principalColumns: new[] { "municipality", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "protected_text",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_protected_text", x => new { x.municipality, x.report_id });
                    table.ForeignKey(
                        name: "FK_protected_text_report_municipality_report_id",
                        columns: x => new { x.municipality, x.report_id },
                        principalSchema: "reports",
                        principalTable: "report",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_api_token_hash",
                schema: "people",
                table: "api_token",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_api_token_municipality_membership_id",
                schema: "people",
                table: "api_token",
                columns: new[] { "municipality", "membership_id" });

            migrationBuilder.CreateIndex(
                name: "IX_area_municipality_division_id",
                schema: "places",
                table: "area",
                columns: new[] { "municipality", "division_id" });

            migrationBuilder.CreateIndex(
                name: "IX_division_municipality_name",
                schema: "places",
                table: "division",
                columns: new[] { "municipality", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_membership_municipality_person_id_organisation_id",
                schema: "people",
                table: "membership",
                columns: new[] { "municipality", "person_id", "organisation_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_membership_person_id",
                schema: "people",
                table: "membership",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_one_time_link_hash",
                schema: "people",
                table: "one_time_link",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_one_time_link_person_id",
                schema: "people",
                table: "one_time_link",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_municipality_name",
                schema: "organisations",
                table: "organisation",
                columns: new[] { "municipality", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_event_not_before",
                schema: "audit",
                table: "outbox_event",
                column: "not_before");

            migrationBuilder.CreateIndex(
                name: "IX_person_normalized_email",
                schema: "people",
                table: "person",
                column: "normalized_email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_person_normalized_user_name",
                schema: "people",
                table: "person",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_place_municipality_name",
                schema: "places",
                table: "place",
                columns: new[] { "municipality", "name" });

            migrationBuilder.CreateIndex(
                name: "IX_queued_mail_municipality_once",
                schema: "mail",
                table: "queued_mail",
                columns: new[] { "municipality", "once" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_queued_mail_sent_at_not_before",
                schema: "mail",
                table: "queued_mail",
                columns: new[] { "sent_at", "not_before" });

            migrationBuilder.CreateIndex(
                name: "IX_report_municipality_kind",
                schema: "reports",
                table: "report",
                columns: new[] { "municipality", "kind" });

            migrationBuilder.CreateIndex(
                name: "IX_report_municipality_organisation_id",
                schema: "reports",
                table: "report",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_report_municipality_received_at_id",
                schema: "reports",
                table: "report",
                columns: new[] { "municipality", "received_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_report_municipality_sender_id_received_at",
                schema: "reports",
                table: "report",
                columns: new[] { "municipality", "sender_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "IX_report_municipality_state_local_day_area_code_kind",
                schema: "reports",
                table: "report",
                columns: new[] { "municipality", "state", "local_day", "area_code", "kind" });

            migrationBuilder.CreateIndex(
                name: "IX_round_municipality_unit_id_from",
                schema: "reports",
                table: "round",
                columns: new[] { "municipality", "unit_id", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_series_participant_participant",
                schema: "meetings",
                table: "series_participant",
                column: "participant");

            migrationBuilder.CreateIndex(
                name: "IX_sharing_grant_municipality_receiver_id",
                schema: "organisations",
                table: "sharing_grant",
                columns: new[] { "municipality", "receiver_id" });

            migrationBuilder.CreateIndex(
                name: "IX_situation_picture_municipality_kind_period_code",
                schema: "pictures",
                table: "situation_picture",
                columns: new[] { "municipality", "kind", "period_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_unit_municipality_organisation_id",
                schema: "organisations",
                table: "unit",
                columns: new[] { "municipality", "organisation_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ground_layer",
                schema: "places");

            migrationBuilder.DropTable(
                name: "api_token",
                schema: "people");

            migrationBuilder.DropTable(
                name: "area",
                schema: "places");

            migrationBuilder.DropTable(
                name: "audit_entry",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "audit_head",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "audit_reason",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "membership",
                schema: "people");

            migrationBuilder.DropTable(
                name: "municipality",
                schema: "municipalities");

            migrationBuilder.DropTable(
                name: "one_time_link",
                schema: "people");

            migrationBuilder.DropTable(
                name: "outbox_event",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "person_claim",
                schema: "people");

            migrationBuilder.DropTable(
                name: "person_sign_in",
                schema: "people");

            migrationBuilder.DropTable(
                name: "person_token",
                schema: "people");

            migrationBuilder.DropTable(
                name: "place",
                schema: "places");

            migrationBuilder.DropTable(
                name: "protected_text",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "queued_mail",
                schema: "mail");

            migrationBuilder.DropTable(
                name: "report_receipt",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "round",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "series_participant",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "sharing_grant",
                schema: "organisations");

            migrationBuilder.DropTable(
                name: "situation_picture",
                schema: "pictures");

            migrationBuilder.DropTable(
                name: "unit",
                schema: "organisations");

            migrationBuilder.DropTable(
                name: "division",
                schema: "places");

            migrationBuilder.DropTable(
                name: "person",
                schema: "people");

            migrationBuilder.DropTable(
                name: "report",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "meeting_series",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "organisation",
                schema: "organisations");

            migrationBuilder.DropTable(
                name: "report_kind",
                schema: "reports");
        }
    }
}
