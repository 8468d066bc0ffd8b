using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddOpenPageAndCosts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "contribution_id",
                table: "problems_problem",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "agreement_id",
                table: "plans_plan",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "yearly_cost",
                table: "measures_measure",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "years_of_use",
                table: "measures_measure",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_open",
                table: "act_act_responsibility",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "effects_capital_rate",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    percent = table.Column<double>(type: "REAL", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_effects_capital_rate", x => x.municipality);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "effects_capital_rate");

            migrationBuilder.DropColumn(
                name: "contribution_id",
                table: "problems_problem");

            migrationBuilder.DropColumn(
                name: "agreement_id",
                table: "plans_plan");

            migrationBuilder.DropColumn(
                name: "yearly_cost",
                table: "measures_measure");

            migrationBuilder.DropColumn(
                name: "years_of_use",
                table: "measures_measure");

            migrationBuilder.DropColumn(
                name: "is_open",
                table: "act_act_responsibility");
        }
    }
}
