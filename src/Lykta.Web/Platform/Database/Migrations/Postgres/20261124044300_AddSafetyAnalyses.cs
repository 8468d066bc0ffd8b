using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddSafetyAnalyses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "safety_analysis",
                schema: "safety_analyses",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    inspection_id = table.Column<Guid>(type: "uuid", nullable: true),
                    summary = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    figures_json = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    settled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_safety_analysis", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_safety_analysis_inspection_municipality_inspection_id",
                        columns: x => new { x.municipality, x.inspection_id },
                        principalSchema: "safety_analyses",
                        principalTable: "inspection",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_safety_analysis_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalSchema: "places",
                        principalTable: "place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "flow_count",
                schema: "safety_analyses",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    analysis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    people = table.Column<int>(type: "integer", nullable: false),
                    where = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_flow_count", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_flow_count_safety_analysis_municipality_analysis_id",
                        columns: x => new { x.municipality, x.analysis_id },
                        principalSchema: "safety_analyses",
                        principalTable: "safety_analysis",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "key_interview",
                schema: "safety_analyses",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    analysis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    function = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_interview", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_key_interview_safety_analysis_municipality_analysis_id",
                        columns: x => new { x.municipality, x.analysis_id },
                        principalSchema: "safety_analyses",
                        principalTable: "safety_analysis",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_flow_count_municipality_analysis_id",
                schema: "safety_analyses",
                table: "flow_count",
                columns: new[] { "municipality", "analysis_id" });

            migrationBuilder.CreateIndex(
                name: "IX_key_interview_municipality_analysis_id",
                schema: "safety_analyses",
                table: "key_interview",
                columns: new[] { "municipality", "analysis_id" });

            migrationBuilder.CreateIndex(
                name: "IX_safety_analysis_municipality_inspection_id",
                schema: "safety_analyses",
                table: "safety_analysis",
                columns: new[] { "municipality", "inspection_id" });

            migrationBuilder.CreateIndex(
                name: "IX_safety_analysis_municipality_place_id",
                schema: "safety_analyses",
                table: "safety_analysis",
                columns: new[] { "municipality", "place_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "flow_count",
                schema: "safety_analyses");

            migrationBuilder.DropTable(
                name: "key_interview",
                schema: "safety_analyses");

            migrationBuilder.DropTable(
                name: "safety_analysis",
                schema: "safety_analyses");
        }
    }
}
