using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class GivenPhotosAndProtectedText : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "given_photos",
                schema: "disclosures",
                table: "disclosure_item",
                type: "text",
                maxLength: -1,
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "with_protected",
                schema: "disclosures",
                table: "disclosure_item",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "given_photos",
                schema: "disclosures",
                table: "disclosure_item");

            migrationBuilder.DropColumn(
                name: "with_protected",
                schema: "disclosures",
                table: "disclosure_item");
        }
    }
}
