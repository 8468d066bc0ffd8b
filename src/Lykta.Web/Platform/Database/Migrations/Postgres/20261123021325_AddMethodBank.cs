using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddMethodBank : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "method_bank");

            migrationBuilder.CreateTable(
                name: "own_method",
                schema: "method_bank",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    grade = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    choices = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    is_retired = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_own_method", x => new { x.municipality, x.id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "own_method_text",
                schema: "method_bank",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    method_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_own_method_text", x => new { x.municipality, x.method_id, x.number, x.part });
                    table.ForeignKey(
                        name: "FK_own_method_text_own_method_municipality_method_id_number",
                        columns: x => new { x.municipality, x.method_id, x.number },
                        principalSchema: "method_bank",
                        principalTable: "own_method",
                        principalColumns: new[] { "municipality", "id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "own_method_text",
                schema: "method_bank");

            migrationBuilder.DropTable(
                name: "own_method",
                schema: "method_bank");
        }
    }
}
