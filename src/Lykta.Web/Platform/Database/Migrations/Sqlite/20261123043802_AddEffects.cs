using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddEffects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "compared_why",
                table: "measures_measure",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "judged_on",
                table: "measures_measure",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "effects_assessment",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    figures = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_effects_assessment", x => new { x.municipality, x.measure_id, x.number });
                    table.ForeignKey(
                        name: "FK_effects_assessment_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_effects_assessment_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "effects_survey_figure",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    before_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    before_asked = table.Column<int>(type: "INTEGER", nullable: false),
                    before_safe = table.Column<int>(type: "INTEGER", nullable: false),
                    after_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    after_asked = table.Column<int>(type: "INTEGER", nullable: false),
                    after_safe = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_effects_survey_figure", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_effects_survey_figure_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "effects_unit_cost",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kronor = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_effects_unit_cost", x => new { x.municipality, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "measures_measure_compared",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    level_ratio = table.Column<double>(type: "REAL", nullable: true),
                    trend_ratio = table.Column<double>(type: "REAL", nullable: true),
                    trend_p = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures_measure_compared", x => new { x.municipality, x.measure_id, x.unit });
                    table.ForeignKey(
                        name: "FK_measures_measure_compared_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_effects_assessment_municipality_organisation_id",
                table: "effects_assessment",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_effects_survey_figure_municipality_measure_id",
                table: "effects_survey_figure",
                columns: new[] { "municipality", "measure_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "effects_assessment");

            migrationBuilder.DropTable(
                name: "effects_survey_figure");

            migrationBuilder.DropTable(
                name: "effects_unit_cost");

            migrationBuilder.DropTable(
                name: "measures_measure_compared");

            migrationBuilder.DropColumn(
                name: "compared_why",
                table: "measures_measure");

            migrationBuilder.DropColumn(
                name: "judged_on",
                table: "measures_measure");
        }
    }
}
