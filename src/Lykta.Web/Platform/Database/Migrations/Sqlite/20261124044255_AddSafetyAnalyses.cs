using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddSafetyAnalyses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "safety_analyses_safety_analysis",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    inspection_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    figures_json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    settled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_safety_analyses_safety_analysis", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_safety_analyses_safety_analysis_places_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalTable: "places_place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_safety_analyses_safety_analysis_safety_analyses_inspection_municipality_inspection_id",
                        columns: x => new { x.municipality, x.inspection_id },
                        principalTable: "safety_analyses_inspection",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "safety_analyses_flow_count",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    analysis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    where = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_safety_analyses_flow_count", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_safety_analyses_flow_count_safety_analyses_safety_analysis_municipality_analysis_id",
                        columns: x => new { x.municipality, x.analysis_id },
                        principalTable: "safety_analyses_safety_analysis",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "safety_analyses_key_interview",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    analysis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_safety_analyses_key_interview", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_safety_analyses_key_interview_safety_analyses_safety_analysis_municipality_analysis_id",
                        columns: x => new { x.municipality, x.analysis_id },
                        principalTable: "safety_analyses_safety_analysis",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_safety_analyses_flow_count_municipality_analysis_id",
                table: "safety_analyses_flow_count",
                columns: new[] { "municipality", "analysis_id" });

            migrationBuilder.CreateIndex(
                name: "IX_safety_analyses_key_interview_municipality_analysis_id",
                table: "safety_analyses_key_interview",
                columns: new[] { "municipality", "analysis_id" });

            migrationBuilder.CreateIndex(
                name: "IX_safety_analyses_safety_analysis_municipality_inspection_id",
                table: "safety_analyses_safety_analysis",
                columns: new[] { "municipality", "inspection_id" });

            migrationBuilder.CreateIndex(
                name: "IX_safety_analyses_safety_analysis_municipality_place_id",
                table: "safety_analyses_safety_analysis",
                columns: new[] { "municipality", "place_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "safety_analyses_flow_count");

            migrationBuilder.DropTable(
                name: "safety_analyses_key_interview");

            migrationBuilder.DropTable(
                name: "safety_analyses_safety_analysis");
        }
    }
}
