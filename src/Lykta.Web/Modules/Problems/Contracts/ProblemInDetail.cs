using Lykta.Kernel;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Problems.Contracts;

/// <summary>Opens a problem for somebody who works on the whole of it; what is not for everybody leaves an entry before it is shown.</summary>
internal sealed class ProblemInDetail(LyktaDbContext db, CurrentViewer current, Readings readings)
{
    public async Task<SeenProblem> OpenAsync(Id<Problem> id, HttpContext http)
    {
        var problem = await db.ProblemsSeenBy(current.Viewer).Where(p => p.Id == id && p.InDetail).OneAsync(http.RequestAborted);
        await NoteAsync(problem, http);
        return problem;
    }

    /// <summary>What is sent is not read: only what is opened leaves an entry.</summary>
    public async Task NoteAsync(SeenProblem problem, HttpContext http)
    {
        if (problem.IsForFew && HttpMethods.IsGet(http.Request.Method))
        {
            await readings.NoteAsync(new ProblemDetailRead(problem.Id), http.RequestAborted);
        }
    }
}

/// <summary>Somebody read a problem that is not for everybody.</summary>
internal sealed record ProblemDetailRead(Id<Problem> Problem) : Reading;
