using System.Text.Json;
using System.Text.Json.Serialization;

namespace Infra.Compute;

/// <summary>Writes container definitions: generated code, since reflection would be a third of a preview's time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ContainerDefinition[]))]
internal sealed partial class ContainerJson : JsonSerializerContext
{
    /// <summary>The only container of a task.</summary>
    public static string Write(ContainerDefinition container) => JsonSerializer.Serialize([container], Default.ContainerDefinitionArray);
}
