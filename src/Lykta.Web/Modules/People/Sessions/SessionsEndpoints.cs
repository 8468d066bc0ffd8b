using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.People.Sessions;

/// <summary>The buttons beside a person's sign-ins: end one, end all others.</summary>
internal static class SessionsEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapForm("/konto/inloggningar/{id:guid}/avsluta", async (Guid id, HttpContext http, EndSessionsHandler handler, TimeProvider clock, CancellationToken ct) =>
        {
            var me = Me(http);
            await handler.OneAsync(me, new Id<Session>(id), Change(me, clock), ct);
            return Answers.SeeOther("/konto?klart=avslutad#inloggningar");
        }).ForAnyPerson();

        app.MapForm("/konto/inloggningar/avsluta", async (HttpContext http, EndSessionsHandler handler, TimeProvider clock, CancellationToken ct) =>
        {
            var me = Me(http);
            await handler.OthersAsync(me, http.User.SessionId() is { } here ? new Id<Session>(here) : null, Change(me, clock), ct);
            return Answers.SeeOther("/konto?klart=utloggad#inloggningar");
        }).ForAnyPerson();
    }

    private static Id<Person> Me(HttpContext http) => new(http.User.PersonId() ?? throw new MissingException(nameof(Person)));

    private static ChangeContext Change(Id<Person> me, TimeProvider clock) => new(new Actor(ActorKind.Person, me.Value), clock.GetUtcNow().UtcDateTime);
}
