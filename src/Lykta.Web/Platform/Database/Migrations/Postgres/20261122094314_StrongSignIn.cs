using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class StrongSignIn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string[]>(
                name: "claimed_roles",
                schema: "people",
                table: "membership",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.CreateTable(
                name: "passkey",
                schema: "people",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    data = table.Column<string>(type: "text", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "FK_passkey_person_user_id",
                        column: x => x.user_id,
                        principalSchema: "people",
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "session",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    means = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    browser = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    platform = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    nonce_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_session", x => x.id);
                    table.ForeignKey(
                        name: "FK_session_person_person_id",
                        column: x => x.person_id,
                        principalSchema: "people",
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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

            migrationBuilder.CreateIndex(
                name: "IX_passkey_user_id",
                schema: "people",
                table: "passkey",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_session_nonce_hash",
                schema: "people",
                table: "session",
                column: "nonce_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_session_person_id",
                schema: "people",
                table: "session",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "passkey",
                schema: "people");

            migrationBuilder.DropTable(
                name: "session",
                schema: "people");

            migrationBuilder.DropIndex(
                name: "IX_audit_entry_municipality_at",
                schema: "audit",
                table: "audit_entry");

            migrationBuilder.DropIndex(
                name: "IX_audit_entry_municipality_event_number",
                schema: "audit",
                table: "audit_entry");

            migrationBuilder.DropColumn(
                name: "claimed_roles",
                schema: "people",
                table: "membership");
        }
    }
}
