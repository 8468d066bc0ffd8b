namespace Lykta.Platform.Access;

/// <summary>The permission a page or endpoint asks for, in the municipality it stands in.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RequiresAttribute(string permission) : Attribute
{
    public string Permission { get; } = permission;
}

/// <summary>A page or endpoint that stands outside every municipality and needs a signed-in person only.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ForAnyPersonAttribute : Attribute;

/// <summary>A page or endpoint open to the whole world. Saying it is a decision.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ForAnyoneAttribute : Attribute;

/// <summary>The same three words for endpoints.</summary>
internal static class EndpointAccess
{
    public static T Requires<T>(this T endpoint, string permission)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new RequiresAttribute(permission));

    public static T ForAnyPerson<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new ForAnyPersonAttribute());

    public static T ForAnyone<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new ForAnyoneAttribute());
}
