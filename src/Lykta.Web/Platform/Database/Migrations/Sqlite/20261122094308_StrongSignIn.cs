using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StrongSignIn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "claimed_roles",
                table: "people_membership",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "people_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "FK_people_passkey_people_person_user_id",
                        column: x => x.user_id,
                        principalTable: "people_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "people_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    means = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    browser = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    platform = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    nonce_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_session", x => x.id);
                    table.ForeignKey(
                        name: "FK_people_session_people_person_person_id",
                        column: x => x.person_id,
                        principalTable: "people_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_audit_entry_municipality_at",
                table: "audit_audit_entry",
                columns: new[] { "municipality", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_audit_entry_municipality_event_number",
                table: "audit_audit_entry",
                columns: new[] { "municipality", "event", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_people_passkey_user_id",
                table: "people_passkey",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_people_session_nonce_hash",
                table: "people_session",
                column: "nonce_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_session_person_id",
                table: "people_session",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "people_passkey");

            migrationBuilder.DropTable(
                name: "people_session");

            migrationBuilder.DropIndex(
                name: "IX_audit_audit_entry_municipality_at",
                table: "audit_audit_entry");

            migrationBuilder.DropIndex(
                name: "IX_audit_audit_entry_municipality_event_number",
                table: "audit_audit_entry");

            migrationBuilder.DropColumn(
                name: "claimed_roles",
                table: "people_membership");
        }
    }
}
