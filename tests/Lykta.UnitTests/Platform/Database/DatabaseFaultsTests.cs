using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lykta.UnitTests.Platform.Database;

public sealed class DatabaseFaultsTests
{
    [Theory]
    [InlineData(PostgresErrorCodes.DeadlockDetected, true)]
    [InlineData(PostgresErrorCodes.SerializationFailure, true)]
    [InlineData(PostgresErrorCodes.UniqueViolation, true)]
    [InlineData(PostgresErrorCodes.ForeignKeyViolation, false)]
    public void WouldPassNextTime_HoweverItIsWrapped(string state, bool expected)
    {
        var fault = new PostgresException("", "ERROR", "ERROR", state);
        DatabaseFaults.WouldPassNextTime(fault).ShouldBe(expected);
        DatabaseFaults.WouldPassNextTime(new DbUpdateException("", fault)).ShouldBe(expected);
        DatabaseFaults.WouldPassNextTime(new InvalidOperationException("transient", fault)).ShouldBe(expected);
        DatabaseFaults.WouldPassNextTime(new InvalidOperationException("transient", new DbUpdateException("", fault))).ShouldBe(expected);
    }
}
