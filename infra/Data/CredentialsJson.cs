using System.Text.Json;
using System.Text.Json.Serialization;

namespace Infra.Data;

/// <summary>Writes the JSON around a database: generated code, as for containers.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CredentialsValue))]
[JsonSerializable(typeof(RotationParameter[]))]
internal sealed partial class CredentialsJson : JsonSerializerContext
{
    public static string Write(CredentialsValue value) => JsonSerializer.Serialize(value, Default.CredentialsValue);

    public static string Write(RotationParameter[] parameters) => JsonSerializer.Serialize(parameters, Default.RotationParameterArray);
}
