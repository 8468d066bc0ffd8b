using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddWeighing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "problems_weighing",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    period = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    need = table.Column<int>(type: "INTEGER", nullable: false),
                    need_why = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    influence = table.Column<int>(type: "INTEGER", nullable: false),
                    influence_why = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    is_priority = table.Column<bool>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_problems_weighing", x => new { x.municipality, x.period, x.problem_id });
                    table.ForeignKey(
                        name: "FK_problems_weighing_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_problems_weighing_problems_problem_municipality_problem_id",
                        columns: x => new { x.municipality, x.problem_id },
                        principalTable: "problems_problem",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "problems_weighing_step",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    axis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    english_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_problems_weighing_step", x => new { x.municipality, x.axis, x.step });
                });

            migrationBuilder.CreateIndex(
                name: "IX_problems_weighing_municipality_organisation_id",
                table: "problems_weighing",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_problems_weighing_municipality_problem_id",
                table: "problems_weighing",
                columns: new[] { "municipality", "problem_id" });

            // Municipalities that are there already get the scale that a new one is born with.
            migrationBuilder.Sql("""
                WITH s (axis, step, name, english_name) AS (VALUES
                    ('Need', 1, 'Litet', 'Small'),
                    ('Need', 2, 'Måttligt', 'Moderate'),
                    ('Need', 3, 'Stort', 'Great'),
                    ('Influence', 1, 'Svårt att påverka', 'Hard to influence'),
                    ('Influence', 2, 'Går delvis', 'Partly'),
                    ('Influence', 3, 'Går att påverka', 'Can be influenced'))
                INSERT INTO problems_weighing_step (municipality, axis, step, name, english_name)
                SELECT m.code, s.axis, s.step, s.name, s.english_name FROM municipalities_municipality m CROSS JOIN s
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "problems_weighing");

            migrationBuilder.DropTable(
                name: "problems_weighing_step");
        }
    }
}
