using System.Text.Json;
using System.Text.Json.Serialization;

namespace Infra.Compute;

/// <summary>Writes container definitions: generated code, since reflection would be a third of a preview's time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ContainerDefinition[]))]
internal sealed partial class ContainerJson : JsonSerializerContext
{
    public static string Write(ContainerDefinition[] containers) => JsonSerializer.Serialize(containers, Default.ContainerDefinitionArray);
}
