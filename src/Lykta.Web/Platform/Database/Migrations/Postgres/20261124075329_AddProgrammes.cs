using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddProgrammes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "programmes");

            migrationBuilder.CreateTable(
                name: "programme_template",
                schema: "programmes",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_template", x => new { x.municipality, x.key, x.number });
                });

            migrationBuilder.CreateTable(
                name: "programme",
                schema: "programmes",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    template_key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    template = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    lead_id = table.Column<Guid>(type: "uuid", nullable: false),
                    function = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    aims = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    closing = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    figures_json = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_programme_organisation_municipality_lead_id",
                        columns: x => new { x.municipality, x.lead_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_programme_programme_template_municipality_template_key_temp~",
                        columns: x => new { x.municipality, x.template_key, x.template },
                        principalSchema: "programmes",
                        principalTable: "programme_template",
                        principalColumns: new[] { "municipality", "key", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_activity",
                schema: "programmes",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    activity = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    planned_on = table.Column<DateOnly>(type: "date", nullable: true),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    not_done = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    people = table.Column<int>(type: "integer", nullable: true),
                    took = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    document = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_activity", x => new { x.municipality, x.programme_id, x.activity });
                    table.ForeignKey(
                        name: "FK_programme_activity_programme_municipality_programme_id",
                        columns: x => new { x.municipality, x.programme_id },
                        principalSchema: "programmes",
                        principalTable: "programme",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_measure",
                schema: "programmes",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_measure", x => new { x.municipality, x.programme_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_programme_measure_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_programme_measure_programme_municipality_programme_id",
                        columns: x => new { x.municipality, x.programme_id },
                        principalSchema: "programmes",
                        principalTable: "programme",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_party",
                schema: "programmes",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outside = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    role = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    kronor = table.Column<int>(type: "integer", nullable: true),
                    in_kind_kronor = table.Column<int>(type: "integer", nullable: true),
                    in_kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_party", x => new { x.municipality, x.programme_id, x.number });
                    table.ForeignKey(
                        name: "FK_programme_party_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_programme_party_programme_municipality_programme_id",
                        columns: x => new { x.municipality, x.programme_id },
                        principalSchema: "programmes",
                        principalTable: "programme",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_place",
                schema: "programmes",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_place", x => new { x.municipality, x.programme_id, x.place_id });
                    table.ForeignKey(
                        name: "FK_programme_place_place_municipality_place_id",
                        columns: x => new { x.municipality, x.place_id },
                        principalSchema: "places",
                        principalTable: "place",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_programme_place_programme_municipality_programme_id",
                        columns: x => new { x.municipality, x.programme_id },
                        principalSchema: "programmes",
                        principalTable: "programme",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_result",
                schema: "programmes",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    result = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    is_reached = table.Column<bool>(type: "boolean", nullable: true),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_result", x => new { x.municipality, x.programme_id, x.result });
                    table.ForeignKey(
                        name: "FK_programme_result_programme_municipality_programme_id",
                        columns: x => new { x.municipality, x.programme_id },
                        principalSchema: "programmes",
                        principalTable: "programme",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_square",
                schema: "programmes",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    column = table.Column<int>(type: "integer", nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_square", x => new { x.municipality, x.programme_id, x.row, x.column });
                    table.ForeignKey(
                        name: "FK_programme_square_programme_municipality_programme_id",
                        columns: x => new { x.municipality, x.programme_id },
                        principalSchema: "programmes",
                        principalTable: "programme",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_programme_municipality_lead_id",
                schema: "programmes",
                table: "programme",
                columns: new[] { "municipality", "lead_id" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_municipality_template_key_template",
                schema: "programmes",
                table: "programme",
                columns: new[] { "municipality", "template_key", "template" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_measure_municipality_measure_id",
                schema: "programmes",
                table: "programme_measure",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_party_municipality_organisation_id",
                schema: "programmes",
                table: "programme_party",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_place_municipality_place_id",
                schema: "programmes",
                table: "programme_place",
                columns: new[] { "municipality", "place_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "programme_activity",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "programme_measure",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "programme_party",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "programme_place",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "programme_result",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "programme_square",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "programme",
                schema: "programmes");

            migrationBuilder.DropTable(
                name: "programme_template",
                schema: "programmes");
        }
    }
}
