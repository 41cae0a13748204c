using System.Text.Json.Serialization;

namespace Infra.Data;

/// <summary>A parameter of AWS's rotation function, as the command that deploys it reads them from a file.</summary>
internal sealed record RotationParameter([property: JsonPropertyName("Name")] string Name, [property: JsonPropertyName("Value")] string Value);
