using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddAgreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agreements_collaboration_agreement",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    purposes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    documentation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    follow_up = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    picture_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    renews_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    content_json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    content_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    mark_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    mark_disposal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mark_registry_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    mark_secrecy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    mark_status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mark_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mark_words_removed = table.Column<int>(type: "INTEGER", nullable: true),
                    mark_words_removed_by = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    mark_words_removed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_collaboration_agreement", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "agreements_council_kind",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    english_name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_council_kind", x => new { x.municipality, x.code });
                });

            migrationBuilder.CreateTable(
                name: "agreements_agreement_area",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_agreement_area", x => new { x.municipality, x.agreement_id, x.number });
                    table.ForeignKey(
                        name: "FK_agreements_agreement_area_agreements_collaboration_agreement_municipality_agreement_id",
                        columns: x => new { x.municipality, x.agreement_id },
                        principalTable: "agreements_collaboration_agreement",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements_agreement_party",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    outside = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    sort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    signatory_role = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_agreement_party", x => new { x.municipality, x.agreement_id, x.number });
                    table.ForeignKey(
                        name: "FK_agreements_agreement_party_agreements_collaboration_agreement_municipality_agreement_id",
                        columns: x => new { x.municipality, x.agreement_id },
                        principalTable: "agreements_collaboration_agreement",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agreements_agreement_party_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements_agreement_problem",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_agreement_problem", x => new { x.municipality, x.agreement_id, x.problem_id });
                    table.ForeignKey(
                        name: "FK_agreements_agreement_problem_agreements_collaboration_agreement_municipality_agreement_id",
                        columns: x => new { x.municipality, x.agreement_id },
                        principalTable: "agreements_collaboration_agreement",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements_citizen_pledge",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    theme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    counted = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    start_level = table.Column<double>(type: "REAL", nullable: false),
                    goal_level = table.Column<double>(type: "REAL", nullable: false),
                    goal_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    contribution_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    promised_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    next_follow_up_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reached = table.Column<double>(type: "REAL", nullable: true),
                    reached_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    end_account = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_citizen_pledge", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_agreements_citizen_pledge_agreements_collaboration_agreement_municipality_agreement_id",
                        columns: x => new { x.municipality, x.agreement_id },
                        principalTable: "agreements_collaboration_agreement",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements_council",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    type_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    chair_organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    chair_outside = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    chair_function = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    resident_representatives = table.Column<int>(type: "INTEGER", nullable: false),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ended = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_council", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_agreements_council_agreements_council_kind_municipality_type_code",
                        columns: x => new { x.municipality, x.type_code },
                        principalTable: "agreements_council_kind",
                        principalColumns: new[] { "municipality", "code" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agreements_council_organisations_organisation_municipality_chair_organisation_id",
                        columns: x => new { x.municipality, x.chair_organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements_pledge_dialogue",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    pledge_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    sort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: true),
                    channel = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_pledge_dialogue", x => new { x.municipality, x.pledge_id, x.number });
                    table.ForeignKey(
                        name: "FK_agreements_pledge_dialogue_agreements_citizen_pledge_municipality_pledge_id",
                        columns: x => new { x.municipality, x.pledge_id },
                        principalTable: "agreements_citizen_pledge",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements_pledge_measure",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    pledge_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_pledge_measure", x => new { x.municipality, x.pledge_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_agreements_pledge_measure_agreements_citizen_pledge_municipality_pledge_id",
                        columns: x => new { x.municipality, x.pledge_id },
                        principalTable: "agreements_citizen_pledge",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements_pledge_promise",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    pledge_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    outside = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_pledge_promise", x => new { x.municipality, x.pledge_id, x.number });
                    table.ForeignKey(
                        name: "FK_agreements_pledge_promise_agreements_citizen_pledge_municipality_pledge_id",
                        columns: x => new { x.municipality, x.pledge_id },
                        principalTable: "agreements_citizen_pledge",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agreements_pledge_promise_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements_pledge_reading",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pledge_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    level = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_pledge_reading", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_agreements_pledge_reading_agreements_citizen_pledge_municipality_pledge_id",
                        columns: x => new { x.municipality, x.pledge_id },
                        principalTable: "agreements_citizen_pledge",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements_council_member",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    council_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    outside = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    function = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    is_leading = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements_council_member", x => new { x.municipality, x.council_id, x.number });
                    table.ForeignKey(
                        name: "FK_agreements_council_member_agreements_council_municipality_council_id",
                        columns: x => new { x.municipality, x.council_id },
                        principalTable: "agreements_council",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agreements_council_member_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_agreements_agreement_party_municipality_organisation_id",
                table: "agreements_agreement_party",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_agreements_citizen_pledge_municipality_agreement_id",
                table: "agreements_citizen_pledge",
                columns: new[] { "municipality", "agreement_id" });

            migrationBuilder.CreateIndex(
                name: "IX_agreements_citizen_pledge_municipality_state_next_follow_up_on",
                table: "agreements_citizen_pledge",
                columns: new[] { "municipality", "state", "next_follow_up_on" });

            migrationBuilder.CreateIndex(
                name: "IX_agreements_collaboration_agreement_municipality_state_to",
                table: "agreements_collaboration_agreement",
                columns: new[] { "municipality", "state", "to" });

            migrationBuilder.CreateIndex(
                name: "IX_agreements_council_municipality_chair_organisation_id",
                table: "agreements_council",
                columns: new[] { "municipality", "chair_organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_agreements_council_municipality_type_code",
                table: "agreements_council",
                columns: new[] { "municipality", "type_code" });

            migrationBuilder.CreateIndex(
                name: "IX_agreements_council_member_municipality_organisation_id",
                table: "agreements_council_member",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_agreements_pledge_promise_municipality_organisation_id",
                table: "agreements_pledge_promise",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_agreements_pledge_reading_municipality_pledge_id_on",
                table: "agreements_pledge_reading",
                columns: new[] { "municipality", "pledge_id", "on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreements_agreement_area");

            migrationBuilder.DropTable(
                name: "agreements_agreement_party");

            migrationBuilder.DropTable(
                name: "agreements_agreement_problem");

            migrationBuilder.DropTable(
                name: "agreements_council_member");

            migrationBuilder.DropTable(
                name: "agreements_pledge_dialogue");

            migrationBuilder.DropTable(
                name: "agreements_pledge_measure");

            migrationBuilder.DropTable(
                name: "agreements_pledge_promise");

            migrationBuilder.DropTable(
                name: "agreements_pledge_reading");

            migrationBuilder.DropTable(
                name: "agreements_council");

            migrationBuilder.DropTable(
                name: "agreements_citizen_pledge");

            migrationBuilder.DropTable(
                name: "agreements_council_kind");

            migrationBuilder.DropTable(
                name: "agreements_collaboration_agreement");
        }
    }
}
