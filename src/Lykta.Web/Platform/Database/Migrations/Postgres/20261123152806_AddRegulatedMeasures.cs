using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddRegulatedMeasures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "regulated");

            migrationBuilder.CreateTable(
                name: "camera_surveillance",
                schema: "regulated",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    in_force = table.Column<int>(type: "integer", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    signs_on = table.Column<DateOnly>(type: "date", nullable: true),
                    informed = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    review_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_camera_surveillance", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "guard_permit",
                schema: "regulated",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    site = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    activity = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    counted_from = table.Column<DateOnly>(type: "date", nullable: true),
                    counted_to = table.Column<DateOnly>(type: "date", nullable: true),
                    figures_json = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    need = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    suitability = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    wanted = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    employer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    company = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    renews_id = table.Column<Guid>(type: "uuid", nullable: true),
                    applied_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    permit_number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    conditions = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guard_permit", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "camera_weighing",
                schema: "regulated",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    camera_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    site = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    purpose = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    problem = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    counted_from = table.Column<DateOnly>(type: "date", nullable: true),
                    counted_to = table.Column<DateOnly>(type: "date", nullable: true),
                    figures_json = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    alternatives = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    field_of_view = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    hours = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    storage_days = table.Column<int>(type: "integer", nullable: true),
                    watching = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    has_sound = table.Column<bool>(type: "boolean", nullable: false),
                    masking = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    who_looks = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    in_favour = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    against = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    officer_opinion = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decided_by = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    registry_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    content_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_camera_weighing", x => new { x.municipality, x.camera_id, x.number });
                    table.ForeignKey(
                        name: "FK_camera_weighing_camera_surveillance_municipality_camera_id",
                        columns: x => new { x.municipality, x.camera_id },
                        principalSchema: "regulated",
                        principalTable: "camera_surveillance",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_camera_surveillance_municipality_measure_id",
                schema: "regulated",
                table: "camera_surveillance",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_camera_surveillance_municipality_state",
                schema: "regulated",
                table: "camera_surveillance",
                columns: new[] { "municipality", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_guard_permit_municipality_measure_id",
                schema: "regulated",
                table: "guard_permit",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_guard_permit_municipality_state_valid_to",
                schema: "regulated",
                table: "guard_permit",
                columns: new[] { "municipality", "state", "valid_to" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "camera_weighing",
                schema: "regulated");

            migrationBuilder.DropTable(
                name: "guard_permit",
                schema: "regulated");

            migrationBuilder.DropTable(
                name: "camera_surveillance",
                schema: "regulated");
        }
    }
}
