using System.Reflection;
using Xunit.Sdk;

namespace Lykta.TestKit;

/// <summary>The two databases Lykta runs on.</summary>
public enum TestDatabase
{
    Sqlite,
    Postgres,
}

/// <summary>Runs a theory once on real SQLite and once on real PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BothDatabasesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[TestDatabase.Sqlite], [TestDatabase.Postgres]];
}
