using System.Diagnostics.CodeAnalysis;

namespace Lykta.Kernel;

/// <summary>What a command came to: a value, or the one <see cref="Kernel.Refusal"/> that says why not.</summary>
public sealed class Result<T>
    where T : notnull
{
    private readonly T? value;

    private Result(T value) => this.value = value;

    private Result(Refusal refusal) => Refusal = refusal;

    public Refusal? Refusal { get; }

    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsOk => Refusal is null;

    /// <summary>The value; asking a refused result for it is a bug.</summary>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException($"Refused: {Refusal.GetType().Name}");

    public TOut Match<TOut>(Func<T, TOut> ok, Func<Refusal, TOut> refused) => Refusal is null ? ok(value!) : refused(Refusal);

    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Refusal refusal) => new(refusal);
}
