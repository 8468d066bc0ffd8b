using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddRegulatedMeasures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "regulated_camera_surveillance",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    in_force = table.Column<int>(type: "INTEGER", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    signs_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    informed = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regulated_camera_surveillance", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "regulated_guard_permit",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    site = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    activity = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    counted_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    counted_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    figures_json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    need = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: true),
                    suitability = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    wanted = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    employer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    company = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    renews_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    applied_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    permit_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    conditions = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regulated_guard_permit", x => new { x.municipality, x.id });
                });

            migrationBuilder.CreateTable(
                name: "regulated_camera_weighing",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    camera_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    site = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    problem = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    counted_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    counted_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    figures_json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    alternatives = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    field_of_view = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    hours = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    storage_days = table.Column<int>(type: "INTEGER", nullable: true),
                    watching = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    has_sound = table.Column<bool>(type: "INTEGER", nullable: false),
                    masking = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    who_looks = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    in_favour = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    against = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    officer_opinion = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    registry_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    content_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regulated_camera_weighing", x => new { x.municipality, x.camera_id, x.number });
                    table.ForeignKey(
                        name: "FK_regulated_camera_weighing_regulated_camera_surveillance_municipality_camera_id",
                        columns: x => new { x.municipality, x.camera_id },
                        principalTable: "regulated_camera_surveillance",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_regulated_camera_surveillance_municipality_measure_id",
                table: "regulated_camera_surveillance",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_regulated_camera_surveillance_municipality_state",
                table: "regulated_camera_surveillance",
                columns: new[] { "municipality", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_regulated_guard_permit_municipality_measure_id",
                table: "regulated_guard_permit",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_regulated_guard_permit_municipality_state_valid_to",
                table: "regulated_guard_permit",
                columns: new[] { "municipality", "state", "valid_to" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "regulated_camera_weighing");

            migrationBuilder.DropTable(
                name: "regulated_guard_permit");

            migrationBuilder.DropTable(
                name: "regulated_camera_surveillance");
        }
    }
}
