using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AuditSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_audit_audit_entry_municipality_at",
                table: "audit_audit_entry",
                columns: new[] { "municipality", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_audit_entry_municipality_event_number",
                table: "audit_audit_entry",
                columns: new[] { "municipality", "event", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_audit_audit_entry_municipality_at",
                table: "audit_audit_entry");

            migrationBuilder.DropIndex(
                name: "IX_audit_audit_entry_municipality_event_number",
                table: "audit_audit_entry");
        }
    }
}
