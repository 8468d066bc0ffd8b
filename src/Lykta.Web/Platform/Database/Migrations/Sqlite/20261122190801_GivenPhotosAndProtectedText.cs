using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GivenPhotosAndProtectedText : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "given_photos",
                table: "disclosures_disclosure_item",
                type: "TEXT",
                maxLength: -1,
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "with_protected",
                table: "disclosures_disclosure_item",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "given_photos",
                table: "disclosures_disclosure_item");

            migrationBuilder.DropColumn(
                name: "with_protected",
                table: "disclosures_disclosure_item");
        }
    }
}
