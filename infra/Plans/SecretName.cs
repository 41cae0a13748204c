namespace Infra.Plans;

/// <summary>What the name of a value says of it.</summary>
internal enum SecretName
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It may be a secret: <c>token</c>, <c>apiKey</c>.</summary>
    Token,

    /// <summary>It is one, whatever it looks like: <c>masterPassword</c>.</summary>
    Password,
}
