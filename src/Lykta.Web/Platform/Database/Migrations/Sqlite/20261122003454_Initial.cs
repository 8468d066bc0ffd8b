using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_audit_entry",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    actor_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    @event = table.Column<string>(name: "event", type: "TEXT", maxLength: 80, nullable: false),
                    details = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    reason_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    previous_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_audit_entry", x => new { x.municipality, x.number });
                });

            migrationBuilder.CreateTable(
                name: "audit_audit_head",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_audit_head", x => x.municipality);
                });

            migrationBuilder.CreateTable(
                name: "audit_audit_reason",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_audit_reason", x => new { x.municipality, x.number });
                });

            migrationBuilder.CreateTable(
                name: "audit_outbox_event",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    @event = table.Column<string>(name: "event", type: "TEXT", maxLength: 80, nullable: false),
                    details = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    not_before = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_outbox_event", x => new { x.municipality, x.number });
                });

            migrationBuilder.CreateTable(
                name: "checklists_checklist",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    questions = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_checklists_checklist", x => new { x.municipality, x.kind, x.number });
                });

            migrationBuilder.CreateTable(
                name: "files_stored_file",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", maxLength: 500000, nullable: false),
                    stored_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_files_stored_file", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "mail_queued_mail",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    once = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    queued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    not_before = table.Column<DateTime>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mail_queued_mail", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "meetings_meeting_series",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    cadence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    day = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    starts_at = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    is_active = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_meeting_series", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "municipalities_municipality",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    cadence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stop_day = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stop_time = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    fault_report_address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    concern_report_address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    settled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_municipalities_municipality", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "organisations_organisation",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_municipalitys_own = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_active = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisations_organisation", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "people_api_token",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    membership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_api_token", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "people_membership",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    roles = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    deputy_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_membership", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "people_person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_person_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_person_claim", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_person_sign_in",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_person_sign_in", x => new { x.login_provider, x.provider_key });
                });

            migrationBuilder.CreateTable(
                name: "people_person_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_person_token", x => new { x.user_id, x.login_provider, x.name });
                });

            migrationBuilder.CreateTable(
                name: "pictures_level_scale",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    levels = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures_level_scale", x => new { x.municipality, x.number });
                });

            migrationBuilder.CreateTable(
                name: "pictures_situation_picture",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    period_code = table.Column<string>(type: "TEXT", maxLength: 21, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    compiled_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    basis_sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    content_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    revises_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    mark_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    mark_disposal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mark_registry_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    mark_secrecy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    mark_status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mark_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures_situation_picture", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "places_division",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    is_working = table.Column<bool>(type: "INTEGER", nullable: false),
                    edition = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_places_division", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "places_ground_layer",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    shape = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_places_ground_layer", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "places_place",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    north = table.Column<double>(type: "REAL", nullable: false),
                    east = table.Column<double>(type: "REAL", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_places_place", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "reports_import_profile",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    english_name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    mapping_json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    is_shipped = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_import_profile", x => new { x.municipality, x.code });
                });

            migrationBuilder.CreateTable(
                name: "reports_report_kind",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    english_name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    is_shown = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_about_people = table.Column<bool>(type: "INTEGER", nullable: false),
                    takes_photos = table.Column<bool>(type: "INTEGER", nullable: false),
                    follow_up = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    police_reporter = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_report_kind", x => new { x.municipality, x.code });
                });

            migrationBuilder.CreateTable(
                name: "reports_report_receipt",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    body_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_report_receipt", x => new { x.municipality, x.report_id });
                });

            migrationBuilder.CreateTable(
                name: "reports_round",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    sender_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sender_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    answers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    nothing_to_report = table.Column<bool>(type: "INTEGER", nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_round", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "reports_source_gap",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until_day = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_source_gap", x => new { x.municipality, x.source, x.from_day });
                });

            migrationBuilder.CreateTable(
                name: "year_wheels_year_wheel_entry",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    visitors = table.Column<int>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_year_wheels_year_wheel_entry", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "meetings_series_participant",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings_series_participant", x => new { x.municipality, x.series_id, x.participant });
                    table.ForeignKey(
                        name: "FK_meetings_series_participant_meetings_meeting_series_municipality_series_id",
                        columns: x => new { x.municipality, x.series_id },
                        principalTable: "meetings_meeting_series",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisations_sharing_grant",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    receiver_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisations_sharing_grant", x => new { x.municipality, x.owner_id, x.receiver_id });
                    table.ForeignKey(
                        name: "FK_organisations_sharing_grant_organisations_organisation_municipality_owner_id",
                        columns: x => new { x.municipality, x.owner_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_organisations_sharing_grant_organisations_organisation_municipality_receiver_id",
                        columns: x => new { x.municipality, x.receiver_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisations_unit",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    expected_to_report = table.Column<bool>(type: "INTEGER", nullable: false),
                    own_cadence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    is_active = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisations_unit", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_organisations_unit_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reports_import_run",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    profile = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mapping_json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    file_bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rows_in_file = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_done = table.Column<int>(type: "INTEGER", nullable: false),
                    tally_json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    claimed_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    failure_swedish = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    failure_english = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    actor_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_import_run", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_reports_import_run_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_one_time_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sent_from = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_one_time_link", x => x.id);
                    table.ForeignKey(
                        name: "FK_people_one_time_link_people_person_person_id",
                        column: x => x.person_id,
                        principalTable: "people_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pictures_area_grade",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    scale = table.Column<int>(type: "INTEGER", nullable: true),
                    line = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    given_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures_area_grade", x => new { x.municipality, x.picture_id, x.area_code, x.organisation_id });
                    table.ForeignKey(
                        name: "FK_pictures_area_grade_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_pictures_area_grade_pictures_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalTable: "pictures_situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pictures_area_judgement",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    proposed_level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    proposed_scale = table.Column<int>(type: "INTEGER", nullable: true),
                    joint_level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    joint_scale = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures_area_judgement", x => new { x.municipality, x.picture_id, x.area_code });
                    table.ForeignKey(
                        name: "FK_pictures_area_judgement_pictures_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalTable: "pictures_situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pictures_event_of_note",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    picture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures_event_of_note", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_pictures_event_of_note_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_pictures_event_of_note_pictures_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalTable: "pictures_situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pictures_picture_text",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    picture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    section = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures_picture_text", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_pictures_picture_text_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_pictures_picture_text_pictures_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalTable: "pictures_situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pictures_police_figure",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures_police_figure", x => new { x.municipality, x.picture_id, x.area_code, x.category });
                    table.ForeignKey(
                        name: "FK_pictures_police_figure_pictures_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalTable: "pictures_situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pictures_sealed_leaf",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    salt = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures_sealed_leaf", x => new { x.municipality, x.picture_id, x.path });
                    table.ForeignKey(
                        name: "FK_pictures_sealed_leaf_pictures_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalTable: "pictures_situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "places_area",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    division_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    shape = table.Column<byte[]>(type: "BLOB", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_places_area", x => new { x.municipality, x.code });
                    table.ForeignKey(
                        name: "FK_places_area_places_division_municipality_division_id",
                        columns: x => new { x.municipality, x.division_id },
                        principalTable: "places_division",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reports_report",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    occurred_from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    occurred_to = table.Column<DateTime>(type: "TEXT", nullable: false),
                    local_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    week = table.Column<int>(type: "INTEGER", nullable: false),
                    known_after_hours = table.Column<int>(type: "INTEGER", nullable: false),
                    north = table.Column<double>(type: "REAL", nullable: true),
                    east = table.Column<double>(type: "REAL", nullable: true),
                    precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    setting = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    safety_impact = table.Column<int>(type: "INTEGER", nullable: true),
                    police_reported = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    action_taken = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    follow_up_answers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    function = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    sender_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sender_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reviewed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    review_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    linked_to_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    forwarded_to_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    originals = table.Column<int>(type: "INTEGER", nullable: false),
                    source_kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    source_key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    source_version = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_report", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_reports_report_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_reports_report_reports_report_kind_municipality_kind",
                        columns: x => new { x.municipality, x.kind },
                        principalTable: "reports_report_kind",
                        principalColumns: new[] { "municipality", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "checklists_answered_checklist",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    answers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_checklists_answered_checklist", x => new { x.municipality, x.round_id });
                    table.ForeignKey(
                        name: "FK_checklists_answered_checklist_checklists_checklist_municipality_kind_number",
                        columns: x => new { x.municipality, x.kind, x.number },
                        principalTable: "checklists_checklist",
                        principalColumns: new[] { "municipality", "kind", "number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_checklists_answered_checklist_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_checklists_answered_checklist_reports_round_municipality_round_id",
                        columns: x => new { x.municipality, x.round_id },
                        principalTable: "reports_round",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisations_unit_pause",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisations_unit_pause", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_organisations_unit_pause_organisations_unit_municipality_unit_id",
                        columns: x => new { x.municipality, x.unit_id },
                        principalTable: "organisations_unit",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reporter_links_reporter_link",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporter_links_reporter_link", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_reporter_links_reporter_link_organisations_unit_municipality_unit_id",
                        columns: x => new { x.municipality, x.unit_id },
                        principalTable: "organisations_unit",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reports_import_file_part",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_import_file_part", x => new { x.municipality, x.run_id, x.number });
                    table.ForeignKey(
                        name: "FK_reports_import_file_part_reports_import_run_municipality_run_id",
                        columns: x => new { x.municipality, x.run_id },
                        principalTable: "reports_import_run",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reports_import_rejection",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    swedish = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    english = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_import_rejection", x => new { x.municipality, x.run_id, x.line });
                    table.ForeignKey(
                        name: "FK_reports_import_rejection_reports_import_run_municipality_run_id",
                        columns: x => new { x.municipality, x.run_id },
                        principalTable: "reports_import_run",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reports_police_report",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    case_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    noted_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_police_report", x => new { x.municipality, x.report_id });
                    table.ForeignKey(
                        name: "FK_reports_police_report_reports_report_municipality_report_id",
                        columns: x => new { x.municipality, x.report_id },
                        principalTable: "reports_report",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reports_protected_text",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_protected_text", x => new { x.municipality, x.report_id });
                    table.ForeignKey(
                        name: "FK_reports_protected_text_reports_report_municipality_report_id",
                        columns: x => new { x.municipality, x.report_id },
                        principalTable: "reports_report",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reports_report_original",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kept_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kept_because = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_report_original", x => new { x.municipality, x.report_id, x.number });
                    table.ForeignKey(
                        name: "FK_reports_report_original_reports_report_municipality_report_id",
                        columns: x => new { x.municipality, x.report_id },
                        principalTable: "reports_report",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reports_report_photo",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    width = table.Column<int>(type: "INTEGER", nullable: false),
                    height = table.Column<int>(type: "INTEGER", nullable: false),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports_report_photo", x => new { x.municipality, x.report_id, x.file_id });
                    table.ForeignKey(
                        name: "FK_reports_report_photo_files_stored_file_municipality_file_id",
                        columns: x => new { x.municipality, x.file_id },
                        principalTable: "files_stored_file",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_reports_report_photo_reports_report_municipality_report_id",
                        columns: x => new { x.municipality, x.report_id },
                        principalTable: "reports_report",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reporter_links_paired_device",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    link_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    paired_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_seen_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporter_links_paired_device", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_reporter_links_paired_device_reporter_links_reporter_link_municipality_link_id",
                        columns: x => new { x.municipality, x.link_id },
                        principalTable: "reporter_links_reporter_link",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_outbox_event_not_before",
                table: "audit_outbox_event",
                column: "not_before");

            migrationBuilder.CreateIndex(
                name: "IX_checklists_answered_checklist_municipality_kind_number",
                table: "checklists_answered_checklist",
                columns: new[] { "municipality", "kind", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_checklists_answered_checklist_municipality_organisation_id",
                table: "checklists_answered_checklist",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_checklists_answered_checklist_municipality_to",
                table: "checklists_answered_checklist",
                columns: new[] { "municipality", "to" });

            migrationBuilder.CreateIndex(
                name: "IX_mail_queued_mail_municipality_once",
                table: "mail_queued_mail",
                columns: new[] { "municipality", "once" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mail_queued_mail_sent_at_not_before",
                table: "mail_queued_mail",
                columns: new[] { "sent_at", "not_before" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_series_participant_participant",
                table: "meetings_series_participant",
                column: "participant");

            migrationBuilder.CreateIndex(
                name: "IX_organisations_organisation_municipality_name",
                table: "organisations_organisation",
                columns: new[] { "municipality", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisations_sharing_grant_municipality_receiver_id",
                table: "organisations_sharing_grant",
                columns: new[] { "municipality", "receiver_id" });

            migrationBuilder.CreateIndex(
                name: "IX_organisations_unit_municipality_organisation_id",
                table: "organisations_unit",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_organisations_unit_pause_municipality_unit_id_to",
                table: "organisations_unit_pause",
                columns: new[] { "municipality", "unit_id", "to" });

            migrationBuilder.CreateIndex(
                name: "IX_people_api_token_hash",
                table: "people_api_token",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_api_token_municipality_membership_id",
                table: "people_api_token",
                columns: new[] { "municipality", "membership_id" });

            migrationBuilder.CreateIndex(
                name: "IX_people_membership_municipality_person_id_organisation_id",
                table: "people_membership",
                columns: new[] { "municipality", "person_id", "organisation_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_membership_person_id",
                table: "people_membership",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_people_one_time_link_hash",
                table: "people_one_time_link",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_one_time_link_person_id",
                table: "people_one_time_link",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_people_person_normalized_email",
                table: "people_person",
                column: "normalized_email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_person_normalized_user_name",
                table: "people_person",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_pictures_area_grade_municipality_organisation_id",
                table: "pictures_area_grade",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_pictures_event_of_note_municipality_organisation_id",
                table: "pictures_event_of_note",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_pictures_event_of_note_municipality_picture_id",
                table: "pictures_event_of_note",
                columns: new[] { "municipality", "picture_id" });

            migrationBuilder.CreateIndex(
                name: "IX_pictures_picture_text_municipality_organisation_id",
                table: "pictures_picture_text",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_pictures_picture_text_municipality_picture_id",
                table: "pictures_picture_text",
                columns: new[] { "municipality", "picture_id" });

            migrationBuilder.CreateIndex(
                name: "IX_pictures_situation_picture_municipality_kind_period_code_revision",
                table: "pictures_situation_picture",
                columns: new[] { "municipality", "kind", "period_code", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_places_area_municipality_division_id",
                table: "places_area",
                columns: new[] { "municipality", "division_id" });

            migrationBuilder.CreateIndex(
                name: "IX_places_division_municipality_name",
                table: "places_division",
                columns: new[] { "municipality", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_places_place_municipality_name",
                table: "places_place",
                columns: new[] { "municipality", "name" });

            migrationBuilder.CreateIndex(
                name: "IX_reporter_links_paired_device_municipality_link_id",
                table: "reporter_links_paired_device",
                columns: new[] { "municipality", "link_id" });

            migrationBuilder.CreateIndex(
                name: "IX_reporter_links_paired_device_secret_hash",
                table: "reporter_links_paired_device",
                column: "secret_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reporter_links_reporter_link_municipality_unit_id",
                table: "reporter_links_reporter_link",
                columns: new[] { "municipality", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "IX_reporter_links_reporter_link_token_hash",
                table: "reporter_links_reporter_link",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reports_import_run_municipality_organisation_id",
                table: "reports_import_run",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_import_run_municipality_started_at",
                table: "reports_import_run",
                columns: new[] { "municipality", "started_at" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_import_run_state_claimed_until",
                table: "reports_import_run",
                columns: new[] { "state", "claimed_until" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_report_municipality_kind",
                table: "reports_report",
                columns: new[] { "municipality", "kind" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_report_municipality_linked_to_id",
                table: "reports_report",
                columns: new[] { "municipality", "linked_to_id" },
                filter: "linked_to_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_reports_report_municipality_local_day",
                table: "reports_report",
                columns: new[] { "municipality", "local_day" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_report_municipality_local_day_id",
                table: "reports_report",
                columns: new[] { "municipality", "local_day", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_report_municipality_local_day_unit_id_state",
                table: "reports_report",
                columns: new[] { "municipality", "local_day", "unit_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_report_municipality_organisation_id",
                table: "reports_report",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_report_municipality_received_at_id",
                table: "reports_report",
                columns: new[] { "municipality", "received_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_report_municipality_sender_id_received_at",
                table: "reports_report",
                columns: new[] { "municipality", "sender_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_report_municipality_state_week_area_code_kind_local_day_known_after_hours",
                table: "reports_report",
                columns: new[] { "municipality", "state", "week", "area_code", "kind", "local_day", "known_after_hours" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_report_photo_municipality_file_id",
                table: "reports_report_photo",
                columns: new[] { "municipality", "file_id" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_round_municipality_unit_id_from",
                table: "reports_round",
                columns: new[] { "municipality", "unit_id", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_year_wheels_year_wheel_entry_municipality_to",
                table: "year_wheels_year_wheel_entry",
                columns: new[] { "municipality", "to" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_audit_entry");

            migrationBuilder.DropTable(
                name: "audit_audit_head");

            migrationBuilder.DropTable(
                name: "audit_audit_reason");

            migrationBuilder.DropTable(
                name: "audit_outbox_event");

            migrationBuilder.DropTable(
                name: "checklists_answered_checklist");

            migrationBuilder.DropTable(
                name: "mail_queued_mail");

            migrationBuilder.DropTable(
                name: "meetings_series_participant");

            migrationBuilder.DropTable(
                name: "municipalities_municipality");

            migrationBuilder.DropTable(
                name: "organisations_sharing_grant");

            migrationBuilder.DropTable(
                name: "organisations_unit_pause");

            migrationBuilder.DropTable(
                name: "people_api_token");

            migrationBuilder.DropTable(
                name: "people_membership");

            migrationBuilder.DropTable(
                name: "people_one_time_link");

            migrationBuilder.DropTable(
                name: "people_person_claim");

            migrationBuilder.DropTable(
                name: "people_person_sign_in");

            migrationBuilder.DropTable(
                name: "people_person_token");

            migrationBuilder.DropTable(
                name: "pictures_area_grade");

            migrationBuilder.DropTable(
                name: "pictures_area_judgement");

            migrationBuilder.DropTable(
                name: "pictures_event_of_note");

            migrationBuilder.DropTable(
                name: "pictures_level_scale");

            migrationBuilder.DropTable(
                name: "pictures_picture_text");

            migrationBuilder.DropTable(
                name: "pictures_police_figure");

            migrationBuilder.DropTable(
                name: "pictures_sealed_leaf");

            migrationBuilder.DropTable(
                name: "places_area");

            migrationBuilder.DropTable(
                name: "places_ground_layer");

            migrationBuilder.DropTable(
                name: "places_place");

            migrationBuilder.DropTable(
                name: "reporter_links_paired_device");

            migrationBuilder.DropTable(
                name: "reports_import_file_part");

            migrationBuilder.DropTable(
                name: "reports_import_profile");

            migrationBuilder.DropTable(
                name: "reports_import_rejection");

            migrationBuilder.DropTable(
                name: "reports_police_report");

            migrationBuilder.DropTable(
                name: "reports_protected_text");

            migrationBuilder.DropTable(
                name: "reports_report_original");

            migrationBuilder.DropTable(
                name: "reports_report_photo");

            migrationBuilder.DropTable(
                name: "reports_report_receipt");

            migrationBuilder.DropTable(
                name: "reports_source_gap");

            migrationBuilder.DropTable(
                name: "year_wheels_year_wheel_entry");

            migrationBuilder.DropTable(
                name: "checklists_checklist");

            migrationBuilder.DropTable(
                name: "reports_round");

            migrationBuilder.DropTable(
                name: "meetings_meeting_series");

            migrationBuilder.DropTable(
                name: "people_person");

            migrationBuilder.DropTable(
                name: "pictures_situation_picture");

            migrationBuilder.DropTable(
                name: "places_division");

            migrationBuilder.DropTable(
                name: "reporter_links_reporter_link");

            migrationBuilder.DropTable(
                name: "reports_import_run");

            migrationBuilder.DropTable(
                name: "files_stored_file");

            migrationBuilder.DropTable(
                name: "reports_report");

            migrationBuilder.DropTable(
                name: "organisations_unit");

            migrationBuilder.DropTable(
                name: "reports_report_kind");

            migrationBuilder.DropTable(
                name: "organisations_organisation");
        }
    }
}
