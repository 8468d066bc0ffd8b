using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "act");

            migrationBuilder.EnsureSchema(
                name: "plans");

            migrationBuilder.AddColumn<Guid>(
                name: "problem_id",
                schema: "pictures",
                table: "picture_text",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "act_responsibility",
                schema: "act",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    leading_organ = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    coordination_function = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    contact = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_act_responsibility", x => x.municipality);
                });

            migrationBuilder.CreateTable(
                name: "decided_document",
                schema: "act",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    organ = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    registry_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    purposes = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    areas = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    law = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    has_copy = table.Column<bool>(type: "boolean", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    registered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decided_document", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_decided_document_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "picture_theme",
                schema: "pictures",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: false),
                    theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_covered = table.Column<bool>(type: "boolean", nullable: false),
                    why = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_picture_theme", x => new { x.municipality, x.picture_id, x.theme });
                    table.ForeignKey(
                        name: "FK_picture_theme_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalSchema: "pictures",
                        principalTable: "situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan",
                schema: "plans",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    purpose = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    basis_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organ = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    content_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ended_why = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    revises_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    mark_day = table.Column<DateOnly>(type: "date", nullable: false),
                    mark_disposal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mark_registry_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    mark_secrecy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    mark_status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mark_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mark_words_removed = table.Column<int>(type: "integer", nullable: true),
                    mark_words_removed_by = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    mark_words_removed_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_plan_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalSchema: "organisations",
                        principalTable: "organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plan_situation_picture_municipality_basis_id",
                        columns: x => new { x.municipality, x.basis_id },
                        principalSchema: "pictures",
                        principalTable: "situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "signed_copy",
                schema: "act",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    kept_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signed_copy", x => new { x.municipality, x.document_id });
                    table.ForeignKey(
                        name: "FK_signed_copy_decided_document_municipality_document_id",
                        columns: x => new { x.municipality, x.document_id },
                        principalSchema: "act",
                        principalTable: "decided_document",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_measure",
                schema: "plans",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_measure", x => new { x.municipality, x.plan_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_plan_measure_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalSchema: "measures",
                        principalTable: "measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plan_measure_plan_municipality_plan_id",
                        columns: x => new { x.municipality, x.plan_id },
                        principalSchema: "plans",
                        principalTable: "plan",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_stance",
                schema: "plans",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    conclusion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_stance", x => new { x.municipality, x.plan_id, x.conclusion_id });
                    table.ForeignKey(
                        name: "FK_plan_stance_picture_text_municipality_conclusion_id",
                        columns: x => new { x.municipality, x.conclusion_id },
                        principalSchema: "pictures",
                        principalTable: "picture_text",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plan_stance_plan_municipality_plan_id",
                        columns: x => new { x.municipality, x.plan_id },
                        principalSchema: "plans",
                        principalTable: "plan",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sealed_plan_leaf",
                schema: "plans",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    path = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    salt = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    json = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    changed_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_plan_leaf", x => new { x.municipality, x.plan_id, x.path });
                    table.ForeignKey(
                        name: "FK_sealed_plan_leaf_plan_municipality_plan_id",
                        columns: x => new { x.municipality, x.plan_id },
                        principalSchema: "plans",
                        principalTable: "plan",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_answer",
                schema: "plans",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    conclusion_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_answer", x => new { x.municipality, x.plan_id, x.measure_id, x.conclusion_id });
                    table.ForeignKey(
                        name: "FK_plan_answer_picture_text_municipality_conclusion_id",
                        columns: x => new { x.municipality, x.conclusion_id },
                        principalSchema: "pictures",
                        principalTable: "picture_text",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plan_answer_plan_measure_municipality_plan_id_measure_id",
                        columns: x => new { x.municipality, x.plan_id, x.measure_id },
                        principalSchema: "plans",
                        principalTable: "plan_measure",
                        principalColumns: new[] { "municipality", "plan_id", "measure_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_decided_document_municipality_kind_decided_on",
                schema: "act",
                table: "decided_document",
                columns: new[] { "municipality", "kind", "decided_on" });

            migrationBuilder.CreateIndex(
                name: "IX_decided_document_municipality_organisation_id",
                schema: "act",
                table: "decided_document",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_municipality_basis_id",
                schema: "plans",
                table: "plan",
                columns: new[] { "municipality", "basis_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_municipality_organisation_id",
                schema: "plans",
                table: "plan",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_municipality_state_kind",
                schema: "plans",
                table: "plan",
                columns: new[] { "municipality", "state", "kind" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_answer_municipality_conclusion_id",
                schema: "plans",
                table: "plan_answer",
                columns: new[] { "municipality", "conclusion_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_measure_municipality_measure_id",
                schema: "plans",
                table: "plan_measure",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_stance_municipality_conclusion_id",
                schema: "plans",
                table: "plan_stance",
                columns: new[] { "municipality", "conclusion_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "act_responsibility",
                schema: "act");

            migrationBuilder.DropTable(
                name: "picture_theme",
                schema: "pictures");

            migrationBuilder.DropTable(
                name: "plan_answer",
                schema: "plans");

            migrationBuilder.DropTable(
                name: "plan_stance",
                schema: "plans");

            migrationBuilder.DropTable(
                name: "sealed_plan_leaf",
                schema: "plans");

            migrationBuilder.DropTable(
                name: "signed_copy",
                schema: "act");

            migrationBuilder.DropTable(
                name: "plan_measure",
                schema: "plans");

            migrationBuilder.DropTable(
                name: "decided_document",
                schema: "act");

            migrationBuilder.DropTable(
                name: "plan",
                schema: "plans");

            migrationBuilder.DropColumn(
                name: "problem_id",
                schema: "pictures",
                table: "picture_text");
        }
    }
}
