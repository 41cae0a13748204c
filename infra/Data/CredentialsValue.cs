namespace Infra.Data;

/// <summary>What the rotation function and the services expect in a secret, under the names that AWS's function has given to it.</summary>
/// <param name="Masterarn">The secret of the user who may change the password; null in that secret itself.</param>
internal sealed record CredentialsValue(string Engine, string Host, string Username, string Password, string Dbname, string Port, string? Masterarn);
