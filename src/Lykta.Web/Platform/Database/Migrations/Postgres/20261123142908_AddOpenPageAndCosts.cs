using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddOpenPageAndCosts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "contribution_id",
                schema: "problems",
                table: "problem",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "agreement_id",
                schema: "plans",
                table: "plan",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "yearly_cost",
                schema: "measures",
                table: "measure",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "years_of_use",
                schema: "measures",
                table: "measure",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_open",
                schema: "act",
                table: "act_responsibility",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "capital_rate",
                schema: "effects",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    percent = table.Column<double>(type: "double precision", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_capital_rate", x => x.municipality);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "capital_rate",
                schema: "effects");

            migrationBuilder.DropColumn(
                name: "contribution_id",
                schema: "problems",
                table: "problem");

            migrationBuilder.DropColumn(
                name: "agreement_id",
                schema: "plans",
                table: "plan");

            migrationBuilder.DropColumn(
                name: "yearly_cost",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropColumn(
                name: "years_of_use",
                schema: "measures",
                table: "measure");

            migrationBuilder.DropColumn(
                name: "is_open",
                schema: "act",
                table: "act_responsibility");
        }
    }
}
