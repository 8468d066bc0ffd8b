using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SignInBounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "provider_hash",
                schema: "people",
                table: "session",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "browser_hash",
                schema: "people",
                table: "one_time_link",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "tries",
                schema: "people",
                table: "one_time_link",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_session_provider_hash",
                schema: "people",
                table: "session",
                column: "provider_hash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_session_provider_hash",
                schema: "people",
                table: "session");

            migrationBuilder.DropColumn(
                name: "provider_hash",
                schema: "people",
                table: "session");

            migrationBuilder.DropColumn(
                name: "browser_hash",
                schema: "people",
                table: "one_time_link");

            migrationBuilder.DropColumn(
                name: "tries",
                schema: "people",
                table: "one_time_link");
        }
    }
}
