using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AuditSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_audit_entry_municipality_at",
                schema: "audit",
                table: "audit_entry",
                columns: new[] { "municipality", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entry_municipality_event_number",
                schema: "audit",
                table: "audit_entry",
                columns: new[] { "municipality", "event", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_audit_entry_municipality_at",
                schema: "audit",
                table: "audit_entry");

            migrationBuilder.DropIndex(
                name: "IX_audit_entry_municipality_event_number",
                schema: "audit",
                table: "audit_entry");
        }
    }
}
