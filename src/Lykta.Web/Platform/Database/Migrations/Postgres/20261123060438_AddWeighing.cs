using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddWeighing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "weighing",
                schema: "problems",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    period = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    problem_id = table.Column<Guid>(type: "uuid", nullable: false),
                    need = table.Column<int>(type: "integer", nullable: false),
                    need_why = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    influence = table.Column<int>(type: "integer", nullable: false),
                    influence_why = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    is_priority = table.Column<bool>(type: "boolean", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_weighing", x => new { x.municipality, x.period, x.problem_id });
                    table.ForeignKey(
                        name: "FK_weighing_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_weighing_problem_municipality_problem_id",
                        columns: x => new { x.municipality, x.problem_id },
                        principalSchema: "problems",
                        principalTable: "problem",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "weighing_step",
                schema: "problems",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    axis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    english_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_weighing_step", x => new { x.municipality, x.axis, x.step });
                });

            migrationBuilder.CreateIndex(
                name: "IX_weighing_municipality_organisation_id",
                schema: "problems",
                table: "weighing",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_weighing_municipality_problem_id",
                schema: "problems",
                table: "weighing",
                columns: new[] { "municipality", "problem_id" });

            // Municipalities that are there already get the scale that a new one is born with.
            migrationBuilder.Sql("""
                INSERT INTO problems.weighing_step (municipality, axis, step, name, english_name)
                SELECT m.code, s.axis, s.step, s.name, s.english_name FROM municipalities.municipality m CROSS JOIN (VALUES
                    ('Need', 1, 'Litet', 'Small'),
                    ('Need', 2, 'Måttligt', 'Moderate'),
                    ('Need', 3, 'Stort', 'Great'),
                    ('Influence', 1, 'Svårt att påverka', 'Hard to influence'),
                    ('Influence', 2, 'Går delvis', 'Partly'),
                    ('Influence', 3, 'Går att påverka', 'Can be influenced')) AS s (axis, step, name, english_name)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "weighing",
                schema: "problems");

            migrationBuilder.DropTable(
                name: "weighing_step",
                schema: "problems");
        }
    }
}
