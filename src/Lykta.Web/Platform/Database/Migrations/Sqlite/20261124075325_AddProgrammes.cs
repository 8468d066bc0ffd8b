using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddProgrammes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "programmes_programme_template",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_programme_template", x => new { x.municipality, x.key, x.number });
                });

            migrationBuilder.CreateTable(
                name: "programmes_programme",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    template_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    template = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    lead_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    aims = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    closing = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    figures_json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_programme", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_programmes_programme_organisations_organisation_municipality_lead_id",
                        columns: x => new { x.municipality, x.lead_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_programmes_programme_programmes_programme_template_municipality_template_key_template",
                        columns: x => new { x.municipality, x.template_key, x.template },
                        principalTable: "programmes_programme_template",
                        principalColumns: new[] { "municipality", "key", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programmes_programme_activity",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activity = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    planned_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    not_done = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    people = table.Column<int>(type: "INTEGER", nullable: true),
                    took = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    document = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_programme_activity", x => new { x.municipality, x.programme_id, x.activity });
                    table.ForeignKey(
                        name: "FK_programmes_programme_activity_programmes_programme_municipality_programme_id",
                        columns: x => new { x.municipality, x.programme_id },
                        principalTable: "programmes_programme",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programmes_programme_measure",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_programme_measure", x => new { x.municipality, x.programme_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_programmes_programme_measure_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_programmes_programme_measure_programmes_programme_municipality_programme_id",
                        columns: x => new { x.municipality, x.programme_id },
                        principalTable: "programmes_programme",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programmes_programme_party",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    outside = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    role = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    kronor = table.Column<int>(type: "INTEGER", nullable: true),
                    in_kind_kronor = table.Column<int>(type: "INTEGER", nullable: true),
                    in_kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_programme_party", x => new { x.municipality, x.programme_id, x.number });
                    table.ForeignKey(
                        name: "FK_programmes_programme_party_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_programmes_programme_party_programmes_programme_municipality_programme_id",
                        columns: x => new { x.municipality, x.programme_id },
                        principalTable: "programmes_programme",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programmes_programme_place",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_programme_place", x => new { x.municipality, x.programme_id, x.place_id });
                    table.ForeignKey(
                        name: "FK_programmes_programme_place_places_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalTable: "places_place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_programmes_programme_place_programmes_programme_municipality_programme_id",
                        columns: x => new { x.municipality, x.programme_id },
                        principalTable: "programmes_programme",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programmes_programme_result",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    is_reached = table.Column<bool>(type: "INTEGER", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_programme_result", x => new { x.municipality, x.programme_id, x.result });
                    table.ForeignKey(
                        name: "FK_programmes_programme_result_programmes_programme_municipality_programme_id",
                        columns: x => new { x.municipality, x.programme_id },
                        principalTable: "programmes_programme",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programmes_programme_square",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    column = table.Column<int>(type: "INTEGER", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_programme_square", x => new { x.municipality, x.programme_id, x.row, x.column });
                    table.ForeignKey(
                        name: "FK_programmes_programme_square_programmes_programme_municipality_programme_id",
                        columns: x => new { x.municipality, x.programme_id },
                        principalTable: "programmes_programme",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_programmes_programme_municipality_lead_id",
                table: "programmes_programme",
                columns: new[] { "municipality", "lead_id" });

            migrationBuilder.CreateIndex(
                name: "IX_programmes_programme_municipality_template_key_template",
                table: "programmes_programme",
                columns: new[] { "municipality", "template_key", "template" });

            migrationBuilder.CreateIndex(
                name: "IX_programmes_programme_measure_municipality_measure_id",
                table: "programmes_programme_measure",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_programmes_programme_party_municipality_organisation_id",
                table: "programmes_programme_party",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_programmes_programme_place_municipality_place_id",
                table: "programmes_programme_place",
                columns: new[] { "municipality", "place_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "programmes_programme_activity");

            migrationBuilder.DropTable(
                name: "programmes_programme_measure");

            migrationBuilder.DropTable(
                name: "programmes_programme_party");

            migrationBuilder.DropTable(
                name: "programmes_programme_place");

            migrationBuilder.DropTable(
                name: "programmes_programme_result");

            migrationBuilder.DropTable(
                name: "programmes_programme_square");

            migrationBuilder.DropTable(
                name: "programmes_programme");

            migrationBuilder.DropTable(
                name: "programmes_programme_template");
        }
    }
}
