using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddAgreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "agreements");

            migrationBuilder.CreateTable(
                name: "collaboration_agreement",
                schema: "agreements",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    purposes = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    documentation = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    follow_up = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_by = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    renews_id = table.Column<Guid>(type: "uuid", nullable: true),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    content_json = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    content_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    mark_day = table.Column<DateOnly>(type: "date", nullable: false),
                    mark_disposal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mark_registry_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    mark_secrecy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    mark_status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mark_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mark_words_removed = table.Column<int>(type: "integer", nullable: true),
                    mark_words_removed_by = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    mark_words_removed_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_collaboration_agreement", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "council_kind",
                schema: "agreements",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    english_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_council_kind", x => new { x.municipality, x.code });
                });

            migrationBuilder.CreateTable(
                name: "agreement_area",
                schema: "agreements",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    scope = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_area", x => new { x.municipality, x.agreement_id, x.number });
                    table.ForeignKey(
                        name: "FK_agreement_area_collaboration_agreement_municipality_agreeme~",
                        columns: x => new { x.municipality, x.agreement_id },
                        principalSchema: "agreements",
                        principalTable: "collaboration_agreement",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreement_party",
                schema: "agreements",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outside = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    sort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    signatory_role = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_party", x => new { x.municipality, x.agreement_id, x.number });
                    table.ForeignKey(
                        name: "FK_agreement_party_collaboration_agreement_municipality_agreem~",
                        columns: x => new { x.municipality, x.agreement_id },
                        principalSchema: "agreements",
                        principalTable: "collaboration_agreement",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agreement_party_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreement_problem",
                schema: "agreements",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    problem_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_problem", x => new { x.municipality, x.agreement_id, x.problem_id });
                    table.ForeignKey(
                        name: "FK_agreement_problem_collaboration_agreement_municipality_agre~",
                        columns: x => new { x.municipality, x.agreement_id },
                        principalSchema: "agreements",
                        principalTable: "collaboration_agreement",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "citizen_pledge",
                schema: "agreements",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    evidence = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true),
                    counted = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    start_level = table.Column<double>(type: "double precision", nullable: false),
                    goal_level = table.Column<double>(type: "double precision", nullable: false),
                    goal_by = table.Column<DateOnly>(type: "date", nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: true),
                    problem_id = table.Column<Guid>(type: "uuid", nullable: true),
                    contribution_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    promised_on = table.Column<DateOnly>(type: "date", nullable: true),
                    next_follow_up_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reached = table.Column<double>(type: "double precision", nullable: true),
                    reached_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    end_account = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_citizen_pledge", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_citizen_pledge_collaboration_agreement_municipality_agreeme~",
                        columns: x => new { x.municipality, x.agreement_id },
                        principalSchema: "agreements",
                        principalTable: "collaboration_agreement",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "council",
                schema: "agreements",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    type_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    chair_organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    chair_outside = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    chair_function = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    resident_representatives = table.Column<int>(type: "integer", nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: true),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    ended = table.Column<DateOnly>(type: "date", nullable: true),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_council", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_council_council_kind_municipality_type_code",
                        columns: x => new { x.municipality, x.type_code },
                        principalSchema: "agreements",
                        principalTable: "council_kind",
                        principalColumns: new[] { "municipality", "code" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_council_organisation_municipality_chair_organisation_id",
                        columns: x => new { x.municipality, x.chair_organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pledge_dialogue",
                schema: "agreements",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    pledge_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    sort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    people = table.Column<int>(type: "integer", nullable: true),
                    channel = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pledge_dialogue", x => new { x.municipality, x.pledge_id, x.number });
                    table.ForeignKey(
                        name: "FK_pledge_dialogue_citizen_pledge_municipality_pledge_id",
                        columns: x => new { x.municipality, x.pledge_id },
                        principalSchema: "agreements",
                        principalTable: "citizen_pledge",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pledge_measure",
                schema: "agreements",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    pledge_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pledge_measure", x => new { x.municipality, x.pledge_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_pledge_measure_citizen_pledge_municipality_pledge_id",
                        columns: x => new { x.municipality, x.pledge_id },
                        principalSchema: "agreements",
                        principalTable: "citizen_pledge",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pledge_promise",
                schema: "agreements",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    pledge_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outside = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    words = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pledge_promise", x => new { x.municipality, x.pledge_id, x.number });
                    table.ForeignKey(
                        name: "FK_pledge_promise_citizen_pledge_municipality_pledge_id",
                        columns: x => new { x.municipality, x.pledge_id },
                        principalSchema: "agreements",
                        principalTable: "citizen_pledge",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_pledge_promise_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pledge_reading",
                schema: "agreements",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pledge_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    level = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pledge_reading", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_pledge_reading_citizen_pledge_municipality_pledge_id",
                        columns: x => new { x.municipality, x.pledge_id },
                        principalSchema: "agreements",
                        principalTable: "citizen_pledge",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "council_member",
                schema: "agreements",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    council_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outside = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    function = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    is_leading = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_council_member", x => new { x.municipality, x.council_id, x.number });
                    table.ForeignKey(
                        name: "FK_council_member_council_municipality_council_id",
                        columns: x => new { x.municipality, x.council_id },
                        principalSchema: "agreements",
                        principalTable: "council",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_council_member_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_agreement_party_municipality_organisation_id",
                schema: "agreements",
                table: "agreement_party",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_citizen_pledge_municipality_agreement_id",
                schema: "agreements",
                table: "citizen_pledge",
                columns: new[] { "municipality", "agreement_id" });

            migrationBuilder.CreateIndex(
                name: "IX_citizen_pledge_municipality_state_next_follow_up_on",
                schema: "agreements",
                table: "citizen_pledge",
                columns: new[] { "municipality", "state", "next_follow_up_on" });

            migrationBuilder.CreateIndex(
                name: "IX_collaboration_agreement_municipality_state_to",
                schema: "agreements",
                table: "collaboration_agreement",
                columns: new[] { "municipality", "state", "to" });

            migrationBuilder.CreateIndex(
                name: "IX_council_municipality_chair_organisation_id",
                schema: "agreements",
                table: "council",
                columns: new[] { "municipality", "chair_organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_council_municipality_type_code",
                schema: "agreements",
                table: "council",
                columns: new[] { "municipality", "type_code" });

            migrationBuilder.CreateIndex(
                name: "IX_council_member_municipality_organisation_id",
                schema: "agreements",
                table: "council_member",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_pledge_promise_municipality_organisation_id",
                schema: "agreements",
                table: "pledge_promise",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_pledge_reading_municipality_pledge_id_on",
                schema: "agreements",
                table: "pledge_reading",
                columns: new[] { "municipality", "pledge_id", "on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreement_area",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "agreement_party",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "agreement_problem",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "council_member",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "pledge_dialogue",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "pledge_measure",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "pledge_promise",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "pledge_reading",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "council",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "citizen_pledge",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "council_kind",
                schema: "agreements");

            migrationBuilder.DropTable(
                name: "collaboration_agreement",
                schema: "agreements");
        }
    }
}
