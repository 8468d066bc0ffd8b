# The daily commands. Each target's own line says what it does; `make` alone prints them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup build check test run bench trust migrations guard documents

URL ?= http://localhost:5080
export DOTNET_CLI_TELEMETRY_OPTOUT := 1
export DOTNET_NOLOGO := 1

help: ## This list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /make \1|/' | column -t -s '|'

setup: ## Install what the tests need and this machine lacks (PostgreSQL with PostGIS, Chromium, …)
	@tools/setup.sh

build: ## Build everything; a warning is an error
	@dotnet restore --locked-mode
	@dotnet build --no-restore -warnaserror

check: ## Format, build without warnings, audit of packages
	@tools/check.sh

test: setup ## Unit, architecture, integration (both databases) and browser tests; at most ten minutes
	@tools/test.sh

run: ## Start the demonstration on http://localhost:5080 (another address: make run URL=…)
	@dotnet run --project src/Lykta.Web -c Release --no-launch-profile -- demo --urls $(URL)

bench: ## Run the benchmarks (one: make bench ARGS=posts; against other programs: bench/peers/setup.sh, then make bench ARGS=peers; each method by itself: make bench ARGS=parts)
	@dotnet run --project bench/$(if $(filter peers parts,$(ARGS)),Lykta.Peers,Lykta.Benchmarks) -c Release -- $(ARGS)

trust: setup ## The long proofs: full axe matrix, kill and fuzz runs, corpora; says which of them exist (one: make trust PART=kill)
	@PART='$(PART)' tools/trust.sh

migrations: ## Add a migration for both databases: make migrations NAME=AddMeetings
	@tools/migrations.sh "$(NAME)"

guard: ## Measure the personal-data guard anew and write the table in docs/personal-data-guard.md
	@LYKTA_WRITE=1 dotnet test tests/Lykta.UnitTests --filter "FullyQualifiedName~GuardCorpusTests"

documents: ## Write the documents that follow from data or code: docs/trust.md, docs/security/README.md, the SBOM
	@LYKTA_WRITE=1 dotnet test tests/Lykta.ArchitectureTests --filter "FullyQualifiedName~Documents"
