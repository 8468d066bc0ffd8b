using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SignInBounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "provider_hash",
                table: "people_session",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "browser_hash",
                table: "people_one_time_link",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "tries",
                table: "people_one_time_link",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_people_session_provider_hash",
                table: "people_session",
                column: "provider_hash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_people_session_provider_hash",
                table: "people_session");

            migrationBuilder.DropColumn(
                name: "provider_hash",
                table: "people_session");

            migrationBuilder.DropColumn(
                name: "browser_hash",
                table: "people_one_time_link");

            migrationBuilder.DropColumn(
                name: "tries",
                table: "people_one_time_link");
        }
    }
}
