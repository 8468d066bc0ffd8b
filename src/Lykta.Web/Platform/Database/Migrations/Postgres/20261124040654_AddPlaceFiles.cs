using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddPlaceFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "safety_analyses");

            migrationBuilder.EnsureSchema(
                name: "place_files");

            migrationBuilder.CreateTable(
                name: "inspection_template",
                schema: "safety_analyses",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    red_to = table.Column<int>(type: "integer", nullable: false),
                    yellow_to = table.Column<int>(type: "integer", nullable: false),
                    aspects = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspection_template", x => new { x.municipality, x.kind, x.number });
                });

            migrationBuilder.CreateTable(
                name: "place_asset",
                schema: "place_files",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    sort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    count = table.Column<int>(type: "integer", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_asset", x => new { x.municipality, x.place_id, x.number });
                    table.ForeignKey(
                        name: "FK_place_asset_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalSchema: "places",
                        principalTable: "place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "place_event",
                schema: "place_files",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    words = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_event", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_place_event_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalSchema: "places",
                        principalTable: "place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "place_file",
                schema: "place_files",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    shape = table.Column<byte[]>(type: "bytea", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_file", x => new { x.municipality, x.place_id });
                    table.ForeignKey(
                        name: "FK_place_file_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalSchema: "places",
                        principalTable: "place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "place_party",
                schema: "place_files",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outside = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    @for = table.Column<string>(name: "for", type: "character varying(120)", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_party", x => new { x.municipality, x.place_id, x.number });
                    table.ForeignKey(
                        name: "FK_place_party_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_place_party_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalSchema: "places",
                        principalTable: "place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "place_photo",
                schema: "place_files",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    taken_on = table.Column<DateOnly>(type: "date", nullable: false),
                    words = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_photo", x => new { x.municipality, x.place_id, x.file_id });
                    table.ForeignKey(
                        name: "FK_place_photo_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalSchema: "places",
                        principalTable: "place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_place_photo_stored_file_municipality_file_id",
                        columns: x => new { x.municipality, x.file_id },
                        principalSchema: "files",
                        principalTable: "stored_file",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "place_survey",
                schema: "place_files",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    method = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    asked = table.Column<int>(type: "integer", nullable: false),
                    safe = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_survey", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_place_survey_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalSchema: "places",
                        principalTable: "place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "police_classification",
                schema: "place_files",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: true),
                    area_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    @class = table.Column<string>(name: "class", type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_police_classification", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_police_classification_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalSchema: "places",
                        principalTable: "place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection",
                schema: "safety_analyses",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    template = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    in_the_dark = table.Column<bool>(type: "boolean", nullable: false),
                    first = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    second = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    base_id = table.Column<Guid>(type: "uuid", nullable: true),
                    settled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspection", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_inspection_inspection_municipality_base_id",
                        columns: x => new { x.municipality, x.base_id },
                        principalSchema: "safety_analyses",
                        principalTable: "inspection",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inspection_inspection_template_municipality_kind_template",
                        columns: x => new { x.municipality, x.kind, x.template },
                        principalSchema: "safety_analyses",
                        principalTable: "inspection_template",
                        principalColumns: new[] { "municipality", "kind", "number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inspection_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalSchema: "places",
                        principalTable: "place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "factor_score",
                schema: "safety_analyses",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    inspection_id = table.Column<Guid>(type: "uuid", nullable: false),
                    factor = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    first = table.Column<int>(type: "integer", nullable: true),
                    second = table.Column<int>(type: "integer", nullable: true),
                    agreed = table.Column<int>(type: "integer", nullable: true),
                    words = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_factor_score", x => new { x.municipality, x.inspection_id, x.factor });
                    table.ForeignKey(
                        name: "FK_factor_score_inspection_municipality_inspection_id",
                        columns: x => new { x.municipality, x.inspection_id },
                        principalSchema: "safety_analyses",
                        principalTable: "inspection",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_inspection_municipality_base_id",
                schema: "safety_analyses",
                table: "inspection",
                columns: new[] { "municipality", "base_id" });

            migrationBuilder.CreateIndex(
                name: "IX_inspection_municipality_kind_template",
                schema: "safety_analyses",
                table: "inspection",
                columns: new[] { "municipality", "kind", "template" });

            migrationBuilder.CreateIndex(
                name: "IX_inspection_municipality_place_id_on",
                schema: "safety_analyses",
                table: "inspection",
                columns: new[] { "municipality", "place_id", "on" });

            migrationBuilder.CreateIndex(
                name: "IX_place_event_municipality_place_id",
                schema: "place_files",
                table: "place_event",
                columns: new[] { "municipality", "place_id" });

            migrationBuilder.CreateIndex(
                name: "IX_place_party_municipality_organisation_id",
                schema: "place_files",
                table: "place_party",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_place_photo_municipality_file_id",
                schema: "place_files",
                table: "place_photo",
                columns: new[] { "municipality", "file_id" });

            migrationBuilder.CreateIndex(
                name: "IX_place_survey_municipality_place_id",
                schema: "place_files",
                table: "place_survey",
                columns: new[] { "municipality", "place_id" });

            migrationBuilder.CreateIndex(
                name: "IX_police_classification_municipality_area_code",
                schema: "place_files",
                table: "police_classification",
                columns: new[] { "municipality", "area_code" });

            migrationBuilder.CreateIndex(
                name: "IX_police_classification_municipality_place_id",
                schema: "place_files",
                table: "police_classification",
                columns: new[] { "municipality", "place_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "factor_score",
                schema: "safety_analyses");

            migrationBuilder.DropTable(
                name: "place_asset",
                schema: "place_files");

            migrationBuilder.DropTable(
                name: "place_event",
                schema: "place_files");

            migrationBuilder.DropTable(
                name: "place_file",
                schema: "place_files");

            migrationBuilder.DropTable(
                name: "place_party",
                schema: "place_files");

            migrationBuilder.DropTable(
                name: "place_photo",
                schema: "place_files");

            migrationBuilder.DropTable(
                name: "place_survey",
                schema: "place_files");

            migrationBuilder.DropTable(
                name: "police_classification",
                schema: "place_files");

            migrationBuilder.DropTable(
                name: "inspection",
                schema: "safety_analyses");

            migrationBuilder.DropTable(
                name: "inspection_template",
                schema: "safety_analyses");
        }
    }
}
