using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddEffects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "effects");

            migrationBuilder.AddColumn<string>(
                name: "compared_why",
                schema: "measures",
                table: "measure",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "judged_on",
                schema: "measures",
                table: "measure",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "assessment",
                schema: "effects",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    figures = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    function = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment", x => new { x.municipality, x.measure_id, x.number });
                    table.ForeignKey(
                        name: "FK_assessment_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_assessment_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_compared",
                schema: "measures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    level_ratio = table.Column<double>(type: "double precision", nullable: true),
                    trend_ratio = table.Column<double>(type: "double precision", nullable: true),
                    trend_p = table.Column<double>(type: "double precision", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_compared", x => new { x.municipality, x.measure_id, x.unit });
                    table.ForeignKey(
                        name: "FK_measure_compared_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_figure",
                schema: "effects",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    method = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    before_on = table.Column<DateOnly>(type: "date", nullable: false),
                    before_asked = table.Column<int>(type: "integer", nullable: false),
                    before_safe = table.Column<int>(type: "integer", nullable: false),
                    after_on = table.Column<DateOnly>(type: "date", nullable: false),
                    after_asked = table.Column<int>(type: "integer", nullable: false),
                    after_safe = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_figure", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_survey_figure_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_cost",
                schema: "effects",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kronor = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_cost", x => new { x.municipality, x.kind });
                });

            migrationBuilder.CreateIndex(
                name: "IX_assessment_municipality_organisation_id",
                schema: "effects",
                table: "assessment",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_survey_figure_municipality_measure_id",
                schema: "effects",
                table: "survey_figure",
                columns: new[] { "municipality", "measure_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessment",
                schema: "effects");

            migrationBuilder.DropTable(
                name: "measure_compared",
                schema: "measures");

            migrationBuilder.DropTable(
                name: "survey_figure",
                schema: "effects");

            migrationBuilder.DropTable(
                name: "unit_cost",
                schema: "effects");

            migrationBuilder.DropColumn(
                name: "compared_why",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropColumn(
                name: "judged_on",
                schema: "measures",
                table: "measure");
        }
    }
}
