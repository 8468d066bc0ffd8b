using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddPlaceFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "place_files_place_asset",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    sort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_files_place_asset", x => new { x.municipality, x.place_id, x.number });
                    table.ForeignKey(
                        name: "FK_place_files_place_asset_places_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalTable: "places_place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "place_files_place_event",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_files_place_event", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_place_files_place_event_places_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalTable: "places_place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "place_files_place_file",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    shape = table.Column<byte[]>(type: "BLOB", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_files_place_file", x => new { x.municipality, x.place_id });
                    table.ForeignKey(
                        name: "FK_place_files_place_file_places_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalTable: "places_place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "place_files_place_party",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    outside = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    @for = table.Column<string>(name: "for", type: "TEXT", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_files_place_party", x => new { x.municipality, x.place_id, x.number });
                    table.ForeignKey(
                        name: "FK_place_files_place_party_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_place_files_place_party_places_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalTable: "places_place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "place_files_place_photo",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    taken_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    width = table.Column<int>(type: "INTEGER", nullable: false),
                    height = table.Column<int>(type: "INTEGER", nullable: false),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_files_place_photo", x => new { x.municipality, x.place_id, x.file_id });
                    table.ForeignKey(
                        name: "FK_place_files_place_photo_files_stored_file_municipality_file_id",
                        columns: x => new { x.municipality, x.file_id },
                        principalTable: "files_stored_file",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_place_files_place_photo_places_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalTable: "places_place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "place_files_place_survey",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    asked = table.Column<int>(type: "INTEGER", nullable: false),
                    safe = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_files_place_survey", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_place_files_place_survey_places_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalTable: "places_place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "place_files_police_classification",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_files_police_classification", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_place_files_police_classification_places_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalTable: "places_place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "safety_analyses_inspection_template",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    red_to = table.Column<int>(type: "INTEGER", nullable: false),
                    yellow_to = table.Column<int>(type: "INTEGER", nullable: false),
                    aspects = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_safety_analyses_inspection_template", x => new { x.municipality, x.kind, x.number });
                });

            migrationBuilder.CreateTable(
                name: "safety_analyses_inspection",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    template = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    in_the_dark = table.Column<bool>(type: "INTEGER", nullable: false),
                    first = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    second = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    base_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    settled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_safety_analyses_inspection", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_safety_analyses_inspection_places_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalTable: "places_place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_safety_analyses_inspection_safety_analyses_inspection_municipality_base_id",
                        columns: x => new { x.municipality, x.base_id },
                        principalTable: "safety_analyses_inspection",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_safety_analyses_inspection_safety_analyses_inspection_template_municipality_kind_template",
                        columns: x => new { x.municipality, x.kind, x.template },
                        principalTable: "safety_analyses_inspection_template",
                        principalColumns: new[] { "municipality", "kind", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "safety_analyses_factor_score",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    inspection_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    factor = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    first = table.Column<int>(type: "INTEGER", nullable: true),
                    second = table.Column<int>(type: "INTEGER", nullable: true),
                    agreed = table.Column<int>(type: "INTEGER", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_safety_analyses_factor_score", x => new { x.municipality, x.inspection_id, x.factor });
                    table.ForeignKey(
                        name: "FK_safety_analyses_factor_score_safety_analyses_inspection_municipality_inspection_id",
                        columns: x => new { x.municipality, x.inspection_id },
                        principalTable: "safety_analyses_inspection",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_place_files_place_event_municipality_place_id",
                table: "place_files_place_event",
                columns: new[] { "municipality", "place_id" });

            migrationBuilder.CreateIndex(
                name: "IX_place_files_place_party_municipality_organisation_id",
                table: "place_files_place_party",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_place_files_place_photo_municipality_file_id",
                table: "place_files_place_photo",
                columns: new[] { "municipality", "file_id" });

            migrationBuilder.CreateIndex(
                name: "IX_place_files_place_survey_municipality_place_id",
                table: "place_files_place_survey",
                columns: new[] { "municipality", "place_id" });

            migrationBuilder.CreateIndex(
                name: "IX_place_files_police_classification_municipality_area_code",
                table: "place_files_police_classification",
                columns: new[] { "municipality", "area_code" });

            migrationBuilder.CreateIndex(
                name: "IX_place_files_police_classification_municipality_place_id",
                table: "place_files_police_classification",
                columns: new[] { "municipality", "place_id" });

            migrationBuilder.CreateIndex(
                name: "IX_safety_analyses_inspection_municipality_base_id",
                table: "safety_analyses_inspection",
                columns: new[] { "municipality", "base_id" });

            migrationBuilder.CreateIndex(
                name: "IX_safety_analyses_inspection_municipality_kind_template",
                table: "safety_analyses_inspection",
                columns: new[] { "municipality", "kind", "template" });

            migrationBuilder.CreateIndex(
                name: "IX_safety_analyses_inspection_municipality_place_id_on",
                table: "safety_analyses_inspection",
                columns: new[] { "municipality", "place_id", "on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "place_files_place_asset");

            migrationBuilder.DropTable(
                name: "place_files_place_event");

            migrationBuilder.DropTable(
                name: "place_files_place_file");

            migrationBuilder.DropTable(
                name: "place_files_place_party");

            migrationBuilder.DropTable(
                name: "place_files_place_photo");

            migrationBuilder.DropTable(
                name: "place_files_place_survey");

            migrationBuilder.DropTable(
                name: "place_files_police_classification");

            migrationBuilder.DropTable(
                name: "safety_analyses_factor_score");

            migrationBuilder.DropTable(
                name: "safety_analyses_inspection");

            migrationBuilder.DropTable(
                name: "safety_analyses_inspection_template");
        }
    }
}
