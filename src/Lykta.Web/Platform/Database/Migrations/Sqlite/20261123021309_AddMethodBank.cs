using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddMethodBank : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "method_bank_own_method",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    grade = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    choices = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    is_retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_method_bank_own_method", x => new { x.municipality, x.id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "method_bank_own_method_text",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    method_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_method_bank_own_method_text", x => new { x.municipality, x.method_id, x.number, x.part });
                    table.ForeignKey(
                        name: "FK_method_bank_own_method_text_method_bank_own_method_municipality_method_id_number",
                        columns: x => new { x.municipality, x.method_id, x.number },
                        principalTable: "method_bank_own_method",
                        principalColumns: new[] { "municipality", "id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "method_bank_own_method_text");

            migrationBuilder.DropTable(
                name: "method_bank_own_method");
        }
    }
}
