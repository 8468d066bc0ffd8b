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
                name: "checklists");

            migrationBuilder.EnsureSchema(
                name: "people");

            migrationBuilder.EnsureSchema(
                name: "places");

            migrationBuilder.EnsureSchema(
                name: "pictures");

            migrationBuilder.EnsureSchema(
                name: "audit");

            migrationBuilder.EnsureSchema(
                name: "reports");

            migrationBuilder.EnsureSchema(
                name: "meetings");

            migrationBuilder.EnsureSchema(
                name: "municipalities");

            migrationBuilder.EnsureSchema(
                name: "organisations");

            migrationBuilder.EnsureSchema(
                name: "reporter_links");

            migrationBuilder.EnsureSchema(
                name: "mail");

            migrationBuilder.EnsureSchema(
                name: "files");

            migrationBuilder.EnsureSchema(
                name: "year_wheels");

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
                name: "checklist",
                schema: "checklists",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    questions = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_checklist", x => new { x.municipality, x.kind, x.number });
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
                name: "import_profile",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    english_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    mapping_json = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    is_shipped = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_profile", x => new { x.municipality, x.code });
                });

            migrationBuilder.CreateTable(
                name: "level_scale",
                schema: "pictures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    levels = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_level_scale", x => new { x.municipality, x.number });
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
                    is_about_people = table.Column<bool>(type: "boolean", nullable: false),
                    takes_photos = table.Column<bool>(type: "boolean", nullable: false),
                    follow_up = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    police_reporter = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
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
                    answers = table.Column<string>(type: "text", maxLength: -1, nullable: false),
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
                    basis_sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    content_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    revises_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    mark_day = table.Column<DateOnly>(type: "date", nullable: false),
                    mark_disposal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mark_registry_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    mark_secrecy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    mark_status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mark_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_situation_picture", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "source_gap",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from_day = table.Column<DateOnly>(type: "date", nullable: false),
                    until_day = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source_gap", x => new { x.municipality, x.source, x.from_day });
                });

            migrationBuilder.CreateTable(
                name: "stored_file",
                schema: "files",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", maxLength: 500000, nullable: false),
                    stored_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stored_file", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "year_wheel_entry",
                schema: "year_wheels",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    place = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    visitors = table.Column<int>(type: "integer", nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_year_wheel_entry", x => new { x.municipality, x.id });
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
                name: "import_run",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    profile = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mapping_json = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    file_bytes = table.Column<long>(type: "bigint", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    rows_in_file = table.Column<int>(type: "integer", nullable: false),
                    rows_done = table.Column<int>(type: "integer", nullable: false),
                    tally_json = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    claimed_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    failure_swedish = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    failure_english = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    actor_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_run", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_import_run_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
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
                    own_cadence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
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
                    known_after_hours = table.Column<int>(type: "integer", nullable: false),
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
                    follow_up_answers = table.Column<string>(type: "text", maxLength: -1, nullable: false),
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
                    originals = table.Column<int>(type: "integer", nullable: false),
                    source_kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    source_key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    source_version = table.Column<long>(type: "bigint", nullable: true),
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
                name: "answered_checklist",
                schema: "checklists",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    answers = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answered_checklist", x => new { x.municipality, x.round_id });
                    table.ForeignKey(
                        name: "FK_answered_checklist_checklist_municipality_kind_number",
                        columns: x => new { x.municipality, x.kind, x.number },
                        principalSchema: "checklists",
                        principalTable: "checklist",
                        principalColumns: new[] { "municipality", "kind", "number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_answered_checklist_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_answered_checklist_round_municipality_round_id",
                        columns: x => new { x.municipality, x.round_id },
                        principalSchema: "reports",
                        principalTable: "round",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "area_grade",
                schema: "pictures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    scale = table.Column<int>(type: "integer", nullable: true),
                    line = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area_grade", x => new { x.municipality, x.picture_id, x.area_code, x.organisation_id });
                    table.ForeignKey(
                        name: "FK_area_grade_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_area_grade_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalSchema: "pictures",
                        principalTable: "situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "area_judgement",
                schema: "pictures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    proposed_level = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    proposed_scale = table.Column<int>(type: "integer", nullable: true),
                    joint_level = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    joint_scale = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area_judgement", x => new { x.municipality, x.picture_id, x.area_code });
                    table.ForeignKey(
                        name: "FK_area_judgement_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalSchema: "pictures",
                        principalTable: "situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "event_of_note",
                schema: "pictures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: true),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_of_note", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_event_of_note_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_event_of_note_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalSchema: "pictures",
                        principalTable: "situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "picture_text",
                schema: "pictures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    section = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_picture_text", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_picture_text_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_picture_text_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalSchema: "pictures",
                        principalTable: "situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "police_figure",
                schema: "pictures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    category = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    count = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_police_figure", x => new { x.municipality, x.picture_id, x.area_code, x.category });
                    table.ForeignKey(
                        name: "FK_police_figure_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalSchema: "pictures",
                        principalTable: "situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sealed_leaf",
                schema: "pictures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: false),
                    path = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    salt = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    json = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_leaf", x => new { x.municipality, x.picture_id, x.path });
                    table.ForeignKey(
                        name: "FK_sealed_leaf_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalSchema: "pictures",
                        principalTable: "situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_file_part",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_file_part", x => new { x.municipality, x.run_id, x.number });
                    table.ForeignKey(
                        name: "FK_import_file_part_import_run_municipality_run_id",
                        columns: x => new { x.municipality, x.run_id },
                        principalSchema: "reports",
                        principalTable: "import_run",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_rejection",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    swedish = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    english = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_rejection", x => new { x.municipality, x.run_id, x.line });
                    table.ForeignKey(
                        name: "FK_import_rejection_import_run_municipality_run_id",
                        columns: x => new { x.municipality, x.run_id },
                        principalSchema: "reports",
                        principalTable: "import_run",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reporter_link",
                schema: "reporter_links",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporter_link", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_reporter_link_unit_municipality_unit_id",
                        columns: x => new { x.municipality, x.unit_id },
                        principalSchema: "organisations",
                        principalTable: "unit",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_pause",
                schema: "organisations",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    why = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_pause", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_unit_pause_unit_municipality_unit_id",
                        columns: x => new { x.municipality, x.unit_id },
                        principalSchema: "organisations",
                        principalTable: "unit",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "police_report",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    case_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    noted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_police_report", x => new { x.municipality, x.report_id });
                    table.ForeignKey(
                        name: "FK_police_report_report_municipality_report_id",
                        columns: x => new { x.municipality, x.report_id },
                        principalSchema: "reports",
                        principalTable: "report",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
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

            migrationBuilder.CreateTable(
                name: "report_original",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kept_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    kept_because = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    content = table.Column<string>(type: "text", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_original", x => new { x.municipality, x.report_id, x.number });
                    table.ForeignKey(
                        name: "FK_report_original_report_municipality_report_id",
                        columns: x => new { x.municipality, x.report_id },
                        principalSchema: "reports",
                        principalTable: "report",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_photo",
                schema: "reports",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_photo", x => new { x.municipality, x.report_id, x.file_id });
                    table.ForeignKey(
                        name: "FK_report_photo_report_municipality_report_id",
                        columns: x => new { x.municipality, x.report_id },
                        principalSchema: "reports",
                        principalTable: "report",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_report_photo_stored_file_municipality_file_id",
                        columns: x => new { x.municipality, x.file_id },
                        principalSchema: "files",
                        principalTable: "stored_file",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "paired_device",
                schema: "reporter_links",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    link_id = table.Column<Guid>(type: "uuid", nullable: false),
                    secret_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    paired_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    last_seen_on = table.Column<DateOnly>(type: "date", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paired_device", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_paired_device_reporter_link_municipality_link_id",
                        columns: x => new { x.municipality, x.link_id },
                        principalSchema: "reporter_links",
                        principalTable: "reporter_link",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_answered_checklist_municipality_kind_number",
                schema: "checklists",
                table: "answered_checklist",
                columns: new[] { "municipality", "kind", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_answered_checklist_municipality_organisation_id",
                schema: "checklists",
                table: "answered_checklist",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_answered_checklist_municipality_to",
                schema: "checklists",
                table: "answered_checklist",
                columns: new[] { "municipality", "to" });

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
                name: "IX_area_grade_municipality_organisation_id",
                schema: "pictures",
                table: "area_grade",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_division_municipality_name",
                schema: "places",
                table: "division",
                columns: new[] { "municipality", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_event_of_note_municipality_organisation_id",
                schema: "pictures",
                table: "event_of_note",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_event_of_note_municipality_picture_id",
                schema: "pictures",
                table: "event_of_note",
                columns: new[] { "municipality", "picture_id" });

            migrationBuilder.CreateIndex(
                name: "IX_import_run_municipality_organisation_id",
                schema: "reports",
                table: "import_run",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_import_run_municipality_started_at",
                schema: "reports",
                table: "import_run",
                columns: new[] { "municipality", "started_at" });

            migrationBuilder.CreateIndex(
                name: "IX_import_run_state_claimed_until",
                schema: "reports",
                table: "import_run",
                columns: new[] { "state", "claimed_until" });

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
                name: "IX_paired_device_municipality_link_id",
                schema: "reporter_links",
                table: "paired_device",
                columns: new[] { "municipality", "link_id" });

            migrationBuilder.CreateIndex(
                name: "IX_paired_device_secret_hash",
                schema: "reporter_links",
                table: "paired_device",
                column: "secret_hash",
                unique: true);

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
                name: "IX_picture_text_municipality_organisation_id",
                schema: "pictures",
                table: "picture_text",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_picture_text_municipality_picture_id",
                schema: "pictures",
                table: "picture_text",
                columns: new[] { "municipality", "picture_id" });

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
                name: "IX_report_municipality_linked_to_id",
                schema: "reports",
                table: "report",
                columns: new[] { "municipality", "linked_to_id" },
                filter: "linked_to_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_report_municipality_local_day",
                schema: "reports",
                table: "report",
                columns: new[] { "municipality", "local_day" });

            migrationBuilder.CreateIndex(
                name: "IX_report_municipality_local_day_id",
                schema: "reports",
                table: "report",
                columns: new[] { "municipality", "local_day", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_report_municipality_local_day_unit_id_state",
                schema: "reports",
                table: "report",
                columns: new[] { "municipality", "local_day", "unit_id", "state" });

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
                name: "IX_report_municipality_state_week_area_code_kind_local_day_kno~",
                schema: "reports",
                table: "report",
                columns: new[] { "municipality", "state", "week", "area_code", "kind", "local_day", "known_after_hours" });

            migrationBuilder.CreateIndex(
                name: "IX_report_photo_municipality_file_id",
                schema: "reports",
                table: "report_photo",
                columns: new[] { "municipality", "file_id" });

            migrationBuilder.CreateIndex(
                name: "IX_reporter_link_municipality_unit_id",
                schema: "reporter_links",
                table: "reporter_link",
                columns: new[] { "municipality", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "IX_reporter_link_token_hash",
                schema: "reporter_links",
                table: "reporter_link",
                column: "token_hash",
                unique: true);

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
                name: "IX_situation_picture_municipality_kind_period_code_revision",
                schema: "pictures",
                table: "situation_picture",
                columns: new[] { "municipality", "kind", "period_code", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_unit_municipality_organisation_id",
                schema: "organisations",
                table: "unit",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_unit_pause_municipality_unit_id_to",
                schema: "organisations",
                table: "unit_pause",
                columns: new[] { "municipality", "unit_id", "to" });

            migrationBuilder.CreateIndex(
                name: "IX_year_wheel_entry_municipality_to",
                schema: "year_wheels",
                table: "year_wheel_entry",
                columns: new[] { "municipality", "to" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answered_checklist",
                schema: "checklists");

            migrationBuilder.DropTable(
                name: "api_token",
                schema: "people");

            migrationBuilder.DropTable(
                name: "area",
                schema: "places");

            migrationBuilder.DropTable(
                name: "area_grade",
                schema: "pictures");

            migrationBuilder.DropTable(
                name: "area_judgement",
                schema: "pictures");

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
                name: "event_of_note",
                schema: "pictures");

            migrationBuilder.DropTable(
                name: "ground_layer",
                schema: "places");

            migrationBuilder.DropTable(
                name: "import_file_part",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "import_profile",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "import_rejection",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "level_scale",
                schema: "pictures");

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
                name: "paired_device",
                schema: "reporter_links");

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
                name: "picture_text",
                schema: "pictures");

            migrationBuilder.DropTable(
                name: "place",
                schema: "places");

            migrationBuilder.DropTable(
                name: "police_figure",
                schema: "pictures");

            migrationBuilder.DropTable(
                name: "police_report",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "protected_text",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "queued_mail",
                schema: "mail");

            migrationBuilder.DropTable(
                name: "report_original",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "report_photo",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "report_receipt",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "sealed_leaf",
                schema: "pictures");

            migrationBuilder.DropTable(
                name: "series_participant",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "sharing_grant",
                schema: "organisations");

            migrationBuilder.DropTable(
                name: "source_gap",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "unit_pause",
                schema: "organisations");

            migrationBuilder.DropTable(
                name: "year_wheel_entry",
                schema: "year_wheels");

            migrationBuilder.DropTable(
                name: "checklist",
                schema: "checklists");

            migrationBuilder.DropTable(
                name: "round",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "division",
                schema: "places");

            migrationBuilder.DropTable(
                name: "import_run",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "person",
                schema: "people");

            migrationBuilder.DropTable(
                name: "reporter_link",
                schema: "reporter_links");

            migrationBuilder.DropTable(
                name: "report",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "stored_file",
                schema: "files");

            migrationBuilder.DropTable(
                name: "situation_picture",
                schema: "pictures");

            migrationBuilder.DropTable(
                name: "meeting_series",
                schema: "meetings");

            migrationBuilder.DropTable(
                name: "unit",
                schema: "organisations");

            migrationBuilder.DropTable(
                name: "report_kind",
                schema: "reports");

            migrationBuilder.DropTable(
                name: "organisation",
                schema: "organisations");
        }
    }
}
