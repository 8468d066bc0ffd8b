using System.Globalization;
using Lykta.Benchmarks;
using Lykta.Benchmarks.Study;
using Lykta.TestKit;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["study", ..])
{
    return await StudyReport.RunAsync(args);
}

if (Choice.Read(args) is not { } choice)
{
    await Console.Error.WriteLineAsync("study [--write FILE]|posts|compile|lists|measures|problems|effects|plans|analyses|officer|guard|audit|import|start|backup|load|all [--reports N] [--database sqlite|postgres]");
    return 2;
}

var table = new ResultTable(Console.Out);
await table.BeginAsync();
foreach (var database in choice.Databases)
{
    if (database == TestDatabase.Postgres)
    {
        await HonestPostgres.StartAsync();
    }

    foreach (var benchmark in choice.Benchmarks)
    {
        await benchmark(database, choice.Reports, table);
    }
}

return 0;
